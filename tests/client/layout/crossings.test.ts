import { expect, test } from "vitest";
import { cross, runsThrough } from "../../../client/layout/crossings.ts";

test("lines cross where they do, and never at an end that they share", () => {
  expect(cross([0, 0], [10, 10], [0, 10], [10, 0])).toBe(true);
  expect(cross([0, 0], [10, 10], [20, 0], [20, 10])).toBe(false);
  expect(cross([0, 0], [10, 10], [0, 0], [10, 0])).toBe(false);
});

test("a line runs through a box or past it", () => {
  const box = { id: "box", left: 5, right: 5, top: 5, bottom: 15 };
  expect(runsThrough([-20, 0], [20, 0], box, [0, 0])).toBe(true);
  expect(runsThrough([-20, 14], [20, 14], box, [0, 0])).toBe(true);
  expect(runsThrough([-20, -6], [20, -6], box, [0, 0])).toBe(false);
  expect(runsThrough([-20, 0], [0, -20], box, [0, 0])).toBe(false);
});
