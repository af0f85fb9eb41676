import { expect, test } from "vitest";
import { openingWords } from "../../src/graph/openingWords.ts";

const sentences: [shown: number, total: number, hubs: string[], words: string][] = [
  [80, 52_310, ["The Matrix"], "The best-connected region: 80 of 52,310 nodes, around The Matrix."],
  [80, 1_000, ["One", "Two"], "The best-connected regions: 80 of 1,000 nodes, around One and 1 other."],
  [80, 1_000, ["One", "Two", "Three"], "The best-connected regions: 80 of 1,000 nodes, around One and 2 others."],
  [9, 99, ["x".repeat(100)], `The best-connected region: 9 of 99 nodes, around ${"x".repeat(59)}….`],
  [80, 1_000, [], "80 of 1,000 nodes; no relationship was found."],
  [12, 12, [], "All 12 nodes."],
  [1, 1, [], "The only node."],
];

test.for(sentences)("%d of %d nodes around %j: %s", ([shown, total, hubs, words]) => {
  expect(openingWords({ shown, total, hubs })).toBe(words);
});

test("where there is nothing, it says what to do", () => {
  expect(openingWords({ shown: 0, total: 0, hubs: [] })).toBe(
    "This database holds no nodes yet: load some and draw anew, or choose another database (NEO4J_DATABASE).",
  );
});
