import { expect, test } from "vitest";
import { tooManyTurns } from "../../../src/graph/guard/alternations.ts";
import { tokensOf } from "../../../src/graph/guard/lexer.ts";

const found = (statement: string) => tooManyTurns(tokensOf(statement), { turns: 16, deep: 100 }) !== undefined;
const tree = (depth: number): string =>
  depth === 0 ? "n.a = 1" : `(${tree(depth - 1)} ${depth % 2 ? "AND" : "OR"} ${tree(depth - 1)})`;

test.for<[what: string, statement: string]>([
  ["many pairs", `MATCH (n) WHERE ${Array(90).fill("(n.a = 1 AND n.b = 2)").join(" OR ")} RETURN n`],
  [
    "a filter as people write it",
    "MATCH (n) WHERE n.a AND (n.b OR (n.c AND NOT (n.d OR (n.e AND (n.f OR n.g))))) RETURN n",
  ],
  ["a tree of 64", `MATCH (n) WHERE ${tree(6)} RETURN n`],
  ["the same expression in many columns", `MATCH (n) RETURN ${Array(20).fill(tree(4)).join(", ")}`],
  ["many brackets of one word", `MATCH (n) WHERE ${"(n.a OR ".repeat(16)}n.b${")".repeat(16)} RETURN n`],
])("passes: %s", ([, statement]) => {
  expect(found(statement)).toBe(false);
});

test.for<[what: string, statement: string]>([
  ["both words in nine brackets", `MATCH (n) WHERE ${"(n.a OR ".repeat(9)}n.z${" AND n.b)".repeat(9)} RETURN n`],
  ["NOT turns OR round", `MATCH (n) WHERE ${"NOT (n.a OR ".repeat(9)}n.b${")".repeat(9)} RETURN n`],
  ["a tree of 256", `MATCH (n) WHERE ${tree(8)} RETURN n`],
  ["within a list", `RETURN [${"(n.a OR ".repeat(9)}n.z${" AND n.b)".repeat(9)}]`],
])("found: %s", ([, statement]) => {
  expect(found(statement)).toBe(true);
});
