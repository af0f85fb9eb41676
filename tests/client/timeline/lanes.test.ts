import { expect, test } from "vitest";
import { stack } from "../../../client/timeline/lanes.ts";

const at = (...choices: [number, number][]) => choices.map(([from, to]) => ({ from, to }));

test("things that touch are stacked, each in the lowest lane that is free", () => {
  const placed = stack([at([0, 10]), at([5, 15]), at([12, 20]), at([12, 20])], 0);
  expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0, 2]);
});

test("a gap is kept between neighbours of a lane", () => {
  expect(stack([at([0, 10]), at([10, 20])], 0).map(({ lane }) => lane)).toEqual([0, 0]);
  expect(stack([at([0, 10]), at([10, 20])], 1).map(({ lane }) => lane)).toEqual([0, 1]);
});

test("what may stand at several places takes the lowest, and of equal ones the first", () => {
  const year = at([0, 12], [12, 24]);
  expect(stack([year, year, year], 0)).toEqual([
    { from: 0, to: 12, lane: 0 },
    { from: 12, to: 24, lane: 0 },
    { from: 0, to: 12, lane: 1 },
  ]);
});
