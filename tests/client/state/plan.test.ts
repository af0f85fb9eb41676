import { expect, test } from "vitest";
import { openOperators, operatorsOf, summaryOf } from "../../../client/state/plan.ts";
import type { QueryPlan } from "../../../src/domain/plan.ts";

const operator = (operatorType: string, rest: Partial<QueryPlan> = {}): QueryPlan => ({
  operatorType: `${operatorType}@neo4j`,
  arguments: {},
  identifiers: [],
  children: [],
  ...rest,
});

const profiled = operator("ProduceResults", {
  arguments: { EstimatedRows: 4, Details: "n", version: "5", planner: "COST", runtime: "SLOTTED", GlobalMemory: 2744 },
  records: 400,
  dbHits: 0,
  children: [
    operator("CartesianProduct", {
      arguments: { EstimatedRows: 4 },
      records: 400,
      dbHits: 0,
      children: [
        operator("AllNodesScan", {
          arguments: { EstimatedRows: 20, Details: "n", Memory: 312, Time: 2_500_000 },
          records: 20,
          dbHits: 30,
          pageCacheHits: 7,
          pageCacheMisses: 1,
        }),
        operator("NodeByLabelScan", { arguments: { EstimatedRows: 20 }, records: 20, dbHits: 10 }),
      ],
    }),
  ],
});

test("a plan is read as a tree, each operator before those that give it rows", () => {
  const tree = operatorsOf(profiled).map(({ id, name, level, position, siblings }) => [
    id,
    name,
    level,
    position,
    siblings,
  ]);
  expect(tree).toEqual([
    ["0", "ProduceResults", 1, 1, 1],
    ["0.0", "CartesianProduct", 2, 1, 1],
    ["0.0.0", "AllNodesScan", 3, 1, 2],
    ["0.0.1", "NodeByLabelScan", 3, 2, 2],
  ]);
});

test("what was measured is told: hits and their share, rows and how wrong the guess was, cache, time and memory", () => {
  const [first, , scan] = operatorsOf(profiled);
  expect(first).toMatchObject({ rows: 400, estimated: 4, misjudged: { factor: 100, more: true }, share: 0 });
  expect(scan).toMatchObject({
    details: "n",
    dbHits: 30,
    share: 0.75,
    isCostliest: true,
    misjudged: undefined,
    pageCache: { hits: 7, misses: 1 },
    milliseconds: 2.5,
    bytes: 312,
    warning: "allNodes",
  });
});

test("a few rows more than estimated are no misjudgement", () => {
  const [only] = operatorsOf(operator("Filter", { arguments: { EstimatedRows: 0.2 }, records: 8 }));
  expect(only?.misjudged).toBeUndefined();
});

test("fewer rows than estimated are one where they are far fewer", () => {
  const [only] = operatorsOf(operator("Filter", { arguments: { EstimatedRows: 5000 }, records: 0 }));
  expect(only?.misjudged).toEqual({ factor: 5000, more: false });
});

test("the whole is summed up, with what planned and ran it", () => {
  expect(summaryOf(profiled, operatorsOf(profiled))).toEqual({
    operators: 4,
    dbHits: 40,
    costliest: "AllNodesScan",
    bytes: 2744,
    planner: "COST",
    runtime: "SLOTTED",
    version: "5",
  });
});

test("a plan that did not run costs nothing yet", () => {
  const plan = operator("ProduceResults", { arguments: { EstimatedRows: 4 } });
  const operators = operatorsOf(plan);
  expect(summaryOf(plan, operators)).toMatchObject({ dbHits: undefined, costliest: undefined });
  expect(operators[0]).toMatchObject({ estimated: 4, rows: undefined, share: undefined, isCostliest: false });
});

test("what stands below a closed operator is not seen", () => {
  const seen = openOperators(operatorsOf(profiled), new Set(["0.0"]));
  expect(seen.map(({ id }) => id)).toEqual(["0", "0.0"]);
});
