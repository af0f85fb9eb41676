import { expect, test } from "vitest";
import { anyEffort, limitedEffort } from "../../src/ask/effort.ts";
import type { Reading, Things } from "../../src/domain/reading.ts";

/** A chain of so many relationships. */
const chain = (relationships: number): Things => ({
  labels: ["Event"],
  where: relationships === 0 ? [] : [{ related: { types: ["LED_TO"], direction: "in", to: chain(relationships - 1) } }],
});
const over = (relationships: number): Reading => ({ ask: "things", want: "list", find: chain(relationships) });
/** How many such readings one question is worth, of a hundred. */
const tried = (relationships: number) => {
  const effort = limitedEffort();
  return Array.from({ length: 100 }, () => effort(over(relationships))).filter(Boolean).length;
};

test("readings over few relationships are tried however many, of others fewer the more they go over", () => {
  expect([1, 2, 3, 4, 5, 6].map(tried)).toEqual([100, 100, 8, 6, 4, 0]);
});

test("of several ways to read a question each is worth its part, and at least one long reading", () => {
  const efforts = Array.from({ length: 6 }, () => limitedEffort(6));
  expect(efforts.map((effort) => [effort(over(5)), effort(over(3))])).toEqual(efforts.map(() => [true, false]));
});

test("relationships beside each other count as those behind each other", () => {
  const [condition] = chain(3).where;
  const beside: Reading = {
    ask: "things",
    want: "list",
    find: { labels: [], where: [condition, condition].flatMap((one) => one ?? []) },
  };
  expect(limitedEffort()(beside)).toBe(false);
});

test("what is asked for by a reading is tried whatever it takes", () => {
  expect(anyEffort(over(9))).toBe(true);
});
