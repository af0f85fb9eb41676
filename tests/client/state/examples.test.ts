import { expect, test } from "vitest";
import { guessedExamples } from "../../../client/state/examples.ts";
import { quoted } from "../../../client/state/quoted.ts";

test.each([
  ["Movie", "Movie"],
  ["ACTED_IN", "ACTED_IN"],
  ["film star", "`film star`"],
  ["a`b", "`a``b`"],
  ["a\\u0060b", "`a\\u005Cu0060b`"],
  ["Größe", "`Größe`"],
  ["2x", "`2x`"],
])("the name %j stands in Cypher as %s", (name, cypher) => {
  expect(quoted(name)).toBe(cypher);
});

test("examples are made from the commonest labels and types, quoted where they must be", () => {
  const labels = [
    { label: "film star", count: 5, properties: [] },
    { label: "Nothing", count: 0, properties: [] },
    { label: "Movie", count: 9, properties: [] },
  ];
  const joins = [
    { from: "Movie", to: "Movie", count: 1 },
    { from: "film star", to: "Movie", count: 7 },
  ];
  const types = [{ type: "ACTED IN", count: 8, properties: [], joins }];
  const statements = guessedExamples({ labels, types }).map(({ statement }) => statement);
  expect(statements.slice(0, 3)).toEqual([
    "MATCH (n:Movie)\nRETURN n\nLIMIT 25",
    "MATCH (n:`film star`)\nRETURN n\nLIMIT 25",
    "MATCH (a:`film star`)-[r:`ACTED IN`]->(b:Movie)\nRETURN a, r, b\nLIMIT 25",
  ]);
  expect(statements.at(-1)).toContain("labels(n)");
});
