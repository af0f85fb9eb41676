import { afterAll, beforeAll, expect, test } from "vitest";
import { QueryPlan } from "../../../src/domain/plan.ts";
import { StatementTail } from "../../../src/domain/statement.ts";
import { answerOf } from "../../support/asking.ts";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

const ask = (statement: string, wishes = {}, store = graph.store) => answerOf(store, statement, wishes);

test("what Neo4j remarks comes with the rows, at its place in the author's text, run, explained or profiled", async () => {
  const statement = "RETURN 1 AS one\nUNION ALL MATCH (n:Nowhere) RETURN 1 AS one";
  const remark = {
    code: "Neo.ClientNotification.Statement.UnknownLabelWarning",
    title: expect.any(String),
    description: expect.stringContaining("Nowhere"),
    severity: "WARNING",
    category: "UNRECOGNIZED",
    position: { line: 2, column: 20 },
  };
  for (const plan of [undefined, "explain", "profile"])
    expect((await ask(statement, { plan })).notifications).toEqual([remark]);
});

test("remarks come also where the rows were cut, and there are none where Neo4j has none", async () => {
  const { notifications, meta } = await ask("MATCH (a), (b) RETURN 1", {}, graph.within({ rows: 2 }));
  expect([notifications?.map(({ category }) => category), meta.truncated]).toEqual([["PERFORMANCE"], "rows"]);
  expect((await ask("RETURN 1")).notifications).toBeUndefined();
});

test("counters have the Query API's names, and count nothing, for nothing is written", async () => {
  const { counters } = await ask("MATCH (n) RETURN n", { includeCounters: true });
  const numbers = ["nodesCreated", "nodesDeleted", "relationshipsCreated", "relationshipsDeleted", "propertiesSet"]
    .concat(["labelsAdded", "labelsRemoved", "indexesAdded", "indexesRemoved", "constraintsAdded"])
    .concat(["constraintsRemoved", "systemUpdates"]);
  expect(counters).toEqual({
    containsUpdates: false,
    containsSystemUpdates: false,
    ...Object.fromEntries(numbers.map((name) => [name, 0])),
  });
});

const operators = ({ operatorType, children }: QueryPlan): string[] => [operatorType, ...children.flatMap(operators)];

test("an explained statement is not run: it has columns and a plan, and no rows", async () => {
  const { fields, values, queryPlan, profiledQueryPlan } = await ask("MATCH (n) RETURN n.id AS id, 1 / 0 AS x", {
    plan: "explain",
  });
  expect([fields, values, profiledQueryPlan]).toEqual([["id", "x"], [], undefined]);
  const plan = QueryPlan.parse(queryPlan);
  expect(operators(plan)).toEqual(["ProduceResults@neo4j", "Projection@neo4j", "AllNodesScan@neo4j"]);
  expect(plan.arguments).toMatchObject({ EstimatedRows: expect.any(Number), Details: "id, x" });
  expect(plan.identifiers.toSorted()).toEqual(["id", "n", "x"]);
});

test("a profiled statement has its rows, and what each step cost", async () => {
  const { values, queryPlan, ...tail } = await ask("MATCH (n:Entity) RETURN n.id", { plan: "profile" });
  expect(values.length).toBeGreaterThan(0);
  expect(queryPlan).toBeUndefined();
  expect(tail.profiledQueryPlan).toMatchObject({
    operatorType: "ProduceResults@neo4j",
    records: values.length,
    dbHits: expect.any(Number),
    children: [expect.objectContaining({ records: values.length })],
  });
  expect(StatementTail.shape.profiledQueryPlan.safeParse(tail.profiledQueryPlan).error).toBeUndefined();
});

test("a profiled statement whose rows are cut is measured as a whole", async () => {
  const { values, profiledQueryPlan, meta } = await ask(
    "UNWIND range(1, 10000) AS x RETURN x",
    { plan: "profile" },
    graph.within({ rows: 5 }),
  );
  expect([values.length, meta.truncated]).toEqual([5, "rows"]);
  expect(profiledQueryPlan?.records).toBe(10_000);
});
