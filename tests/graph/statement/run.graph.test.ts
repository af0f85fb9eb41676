import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readConfig } from "../../../src/config.ts";
import { RefusedError, StatementError } from "../../../src/domain/errors.ts";
import { connect } from "../../../src/graph/connection.ts";
import { openStore } from "../../../src/graph/openStore.ts";
import type { Store } from "../../../src/graph/store.ts";
import { run } from "../../support/clear.ts";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

const plain = { typedAnswer: false, typedParameters: false };
const patient = new AbortController().signal;
const ask = (statement: string, parameters = {}, store: Store = graph.store) =>
  store.run({ statement, parameters }, plain, patient);

test("rows come in the order of their columns, with the limits that held", async () => {
  const { meta, ...result } = await ask("UNWIND [1, 2] AS b RETURN b, b / 2.0 AS a, 9007199254740993 AS c");
  expect(JSON.stringify(result)).toBe(
    '{"data":{"fields":["b","a","c"],"values":[[1,0.5,9007199254740993],[2,1.0,9007199254740993]]}}',
  );
  expect(meta).toEqual({
    complete: true,
    truncated: undefined,
    limit: { seconds: 30, rows: 10_000, bytes: 50_000_000 },
    tookMilliseconds: expect.any(Number),
  });
});

test("parameters and answers may be typed, each for itself", async () => {
  const parameters = { day: { $type: "Date", _value: "2020-01-02" } };
  const both = { typedAnswer: true, typedParameters: true };
  const { data } = await graph.store.run({ statement: "RETURN $day AS day, 1 AS one", parameters }, both, patient);
  expect(data.values).toEqual([[parameters.day, { $type: "Integer", _value: "1" }]]);
});

test("an answer without rows still names its columns", async () => {
  const { data } = await ask("MATCH (n:Nothing) RETURN n.x AS `odd name`, n");
  expect(data).toEqual({ fields: ["odd name", "n"], values: [] });
});

test("what was written in a comment or a string is not taken for a write", async () => {
  const { data } = await ask("// CREATE (n)\nRETURN 'MERGE (n)' AS `DELETE`;");
  expect(data).toEqual({ fields: ["DELETE"], values: [["MERGE (n)"]] });
});

test("indexes, constraints, procedures and functions may be listed, and full text be searched", async () => {
  const counts = await Promise.all(
    [
      "SHOW INDEXES YIELD name",
      "SHOW CONSTRAINTS YIELD name",
      "SHOW PROCEDURES YIELD name",
      "SHOW FUNCTIONS YIELD name",
      "CALL db.labels()",
      "CALL db.index.fulltext.queryNodes('entity_names', 'isle') YIELD node RETURN node.id",
    ].map(async (statement) => (await ask(statement)).data.values.length > 0),
  );
  expect(counts).toEqual(Array(6).fill(true));
});

test("rows, bytes and time that do not suffice are told, and what was read is given", async () => {
  const rows = await ask("UNWIND range(1, 100) AS x RETURN x", {}, graph.within({ rows: 10 }));
  expect([rows.data.values.length, rows.meta.complete, rows.meta.truncated]).toEqual([10, false, "rows"]);
  const exactly = await ask("UNWIND range(1, 10) AS x RETURN x", {}, graph.within({ rows: 10 }));
  expect([exactly.data.values.length, exactly.meta.complete]).toEqual([10, true]);
  const bytes = await ask("UNWIND range(1, 100) AS x RETURN 'aaaaa'", {}, graph.within({ bytes: 95 }));
  expect([bytes.data.values.length, bytes.meta.truncated]).toEqual([10, "bytes"]);
  const slow =
    "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b WITH a, b WHERE a = 1 AND b < 5 OR a < 0 RETURN b";
  const time = await ask(slow, {}, graph.within({ seconds: 1 }));
  expect(time.meta).toMatchObject({ complete: false, truncated: "time", limit: { seconds: 1 } });
});

test("a statement that takes too long without a row is stopped, and says so", async () => {
  const slow = "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b RETURN count(a % 7 = b % 3)";
  const began = performance.now();
  await expect(ask(slow, {}, graph.within({ seconds: 1 }))).rejects.toMatchObject({
    name: "StatementError",
    message: "This took longer than 1 s, so it was stopped.",
    code: expect.stringContaining("TimedOut"),
  });
  expect(performance.now() - began).toBeLessThan(5000);
});

test("a client that goes away ends its statement in Neo4j", async () => {
  const client = new AbortController();
  const slow = "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b RETURN count(a % 5 = b % 3) AS gone";
  const running = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS go' + 'ne' RETURN currentQuery";
  const isRunning = async () => (await run(inject("neo4j"), running)).length > 0;
  const answer = graph.store.run({ statement: slow, parameters: {} }, plain, client.signal);
  const outcome = expect(answer).rejects.toBe("left");
  await expect.poll(isRunning, { timeout: 10_000 }).toBe(true);
  client.abort("left");
  await outcome;
  await expect.poll(isRunning, { timeout: 2000 }).toBe(false);
});

test("errors have Neo4j's code, a sentence, and the place in the author's own text", async () => {
  await expect(ask("MATCH (n)\nWHERE n.x => 3\nRETURN n")).rejects.toEqual(
    new StatementError(
      '"=>" is not an operator here. For "on or after", write >=.',
      "Neo.ClientError.Statement.SyntaxError",
      { line: 2, column: 11 },
    ),
  );
  await expect(ask("RETURN m")).rejects.toEqual(
    new StatementError("Variable `m` not defined.", "Neo.ClientError.Statement.SyntaxError", { line: 1, column: 8 }),
  );
  await expect(ask("RETURN 1 / 0")).rejects.toEqual(
    new StatementError("Division by zero.", "Neo.ClientError.Statement.ArithmeticError"),
  );
});

test("an answer that nests too deep is refused, and the next one comes", async () => {
  const deep = "RETURN reduce(list = [], i IN range(1, 1200) | [list])";
  await expect(ask(deep)).rejects.toMatchObject({ code: "AnswerTooDeep" });
  expect((await ask("RETURN 1")).data.values).toEqual([[1]]);
});

test("where Neo4j never answers, the time holds all the same, and the connection is broken off", async () => {
  const driver = connect({ ...inject("neo4j"), version: "broken-off" });
  const store = openStore({ driver, folder: graph.folder, limits: { ...readConfig({}).limits, seconds: 1 } });
  const deep = "RETURN reduce(list = [], i IN range(1, 200000) | [list])";
  await expect(ask(deep, {}, store)).rejects.toMatchObject({
    message: expect.stringContaining("so the connection was broken off. It may be at work on it for a while."),
  });
  await expect(ask(deep, {}, store)).rejects.toBeInstanceOf(StatementError);
  const listed = "CALL dbms.listConnections() YIELD userAgent RETURN collect(userAgent) AS all";
  const count = async () => {
    const [row] = await run(inject("neo4j"), listed);
    return row?.all.filter((agent: string) => agent === "backchannel/broken-off").length;
  };
  await expect.poll(count, { timeout: 10_000 }).toBe(0);
  expect((await ask("RETURN 1", {}, store)).data.values).toEqual([[1]]);
  await store.close();
});

test("a refusal is remembered by text, and told the same way again", async () => {
  const refusal = new RefusedError(
    "This explorer only reads, so DETACH DELETE was not run. Nothing changed in the database.",
    { line: 2, column: 1 },
  );
  const statement = "MATCH (n)\nDETACH DELETE n";
  await expect(ask(statement)).rejects.toEqual(refusal);
  await expect(ask(statement)).rejects.toEqual(refusal);
});

test("heavy statements, more than may wait, leave room for a light one", async () => {
  const store = graph.within({ seconds: 1 });
  const heavy = "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b RETURN count(a % 11 = b % 3)";
  const outcomes = Array.from({ length: 48 }, (_, i) =>
    ask(`${heavy} AS n${i}`, {}, store).catch((error) => error.name),
  );
  expect(new Set(await Promise.all(outcomes))).toEqual(new Set(["StatementError", "UnavailableError"]));
  expect((await ask("RETURN 1", {}, store)).data.values).toEqual([[1]]);
});
