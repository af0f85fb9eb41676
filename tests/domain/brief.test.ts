import { expect, test } from "vitest";
import { brief } from "../../src/domain/brief.ts";

test("a sentence of usual length stays as it is", () => {
  expect(brief("No node has the id “oman”.")).toBe("No node has the id “oman”.");
});

test("of one that repeats a long input the beginning and the end are left, and no half of a letter", () => {
  const told = brief(`No node has the id "${"🕊".repeat(9000)}" in this graph.`);
  expect(told.length).toBe(599);
  expect(told).toMatch(/^No node has the id "🕊.*….*🕊" in this graph\.$/su);
  expect(told.isWellFormed()).toBe(true);
});
