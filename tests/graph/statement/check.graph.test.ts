import { afterAll, beforeAll, expect, test } from "vitest";
import type { StatementCheck } from "../../../src/domain/statement.ts";
import { asked, asker } from "../../support/asking.ts";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

const check = (statement: string, parameters = {}): Promise<StatementCheck> =>
  graph.store.check(asked(statement, { parameters }), asker);

test("what is valid is told with its plan and its parameters, whose values may be missing", async () => {
  const { queryPlan, ...told } = await check("MATCH (n:State {id: $id}) WHERE n.name <> $`odd ``name` RETURN n, $id");
  expect(told).toEqual({ valid: true, reads: true, notifications: [], parameters: ["id", "odd `name"] });
  expect(queryPlan?.operatorType).toMatch(/^ProduceResults/);
  expect(queryPlan?.children).toHaveLength(1);
});

test("names that the database does not have are told with their place, and with what may be meant", async () => {
  const { valid, notifications } = await check(
    "EXPLAIN\nMATCH (n:Islnad)-[:MEDIATD]->(m)\nRETURN n.nmae, m.nothingLikeIt",
  );
  expect(valid).toBe(true);
  const told = notifications.map(({ description, position }) => ({ description, position }));
  expect(told.toSorted((a, b) => a.description.localeCompare(b.description))).toEqual([
    { description: "The database has no label Islnad. Did you mean Island?", position: { line: 2, column: 10 } },
    { description: "The database has no property nmae. Did you mean name?", position: { line: 3, column: 10 } },
    { description: "The database has no property nothingLikeIt.", position: { line: 3, column: 18 } },
    {
      description: "The database has no relationship type MEDIATD. Did you mean MEDIATED?",
      position: { line: 2, column: 20 },
    },
  ]);
});

test("a fault is told where it is", async () => {
  expect(await check("MATCH (n)\nRETURN m")).toEqual({
    valid: false,
    reads: true,
    notifications: [],
    parameters: [],
    problem: {
      code: "Neo.ClientError.Statement.SyntaxError",
      message: "Variable `m` not defined.",
      position: { line: 2, column: 8 },
    },
  });
});

test("what would not be run is told with the same sentence", async () => {
  expect(await check("PROFILE MATCH (n {id: $id})\nSET n.x = 1")).toEqual({
    valid: false,
    reads: false,
    notifications: [],
    parameters: ["id"],
    problem: {
      code: "refused",
      message: "This explorer only reads, so SET was not run. Nothing changed in the database.",
      position: { line: 2, column: 1 },
    },
  });
  expect((await check("SHOW CURRENT USER")).problem?.message).toBe(
    "SHOW CURRENT USER is about the server, not the graph, so it was not run. Nothing changed in the database.",
  );
  expect((await check("CALL db.stats.retrieve('QUERIES')")).problem?.message).toBe(
    "The procedure db.stats.retrieve does more than to read the graph, so it was not run. Nothing changed in the database.",
  );
});

test("a write that Neo4j plans away is told as when it is run", async () => {
  const statement = "MATCH (n) WHERE false\nSET n.x = 1";
  const sentence = "This explorer only reads, so SET was not run. Nothing changed in the database.";
  expect((await check(statement)).problem).toEqual({
    code: "refused",
    message: sentence,
    position: { line: 2, column: 1 },
  });
  await expect(graph.store.run(asked(statement), asker)).rejects.toThrow(sentence);
});

test("a label that is there by now is no longer remarked upon in another text", async () => {
  expect((await check("MATCH (n:State) RETURN n.id")).notifications).toEqual([]);
});

const passing = [
  "MATCH (set) WITH set, 1 AS delete WHERE set.x > 0 OR delete = 1 RETURN set, delete AS create ORDER BY delete",
  "CALL dbms.components() YIELD name, versions RETURN name, versions",
  "SHOW INDEXES YIELD name, type",
  "SHOW FUNCTIONS EXECUTABLE BY CURRENT USER YIELD name",
  "CYPHER 5 MATCH (n) RETURN n",
  "PROFILE CYPHER 5 MATCH (n) RETURN n",
  "MATCH (n:$($label)) RETURN n",
  "MATCH (n:$any(['Country'])) RETURN n",
  "MATCH SHORTEST 2 (a:Country)--{1,4}(b:Country) RETURN a, b",
  "MATCH p = ((a)--(b)){1,3} RETURN p",
];

test.for(passing)("valid, and only reads: %s", async (statement) => {
  const { valid, reads, problem } = await check(statement);
  expect({ valid, reads, problem }).toEqual({ valid: true, reads: true, problem: undefined });
});
