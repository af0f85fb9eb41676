import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { BadRequestError, RefusedError, StatementError } from "../../../src/domain/errors.ts";
import { answerOf } from "../../support/asking.ts";
import { run } from "../../support/clear.ts";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

const ask = (statement: string, wishes = {}, store = graph.store) => answerOf(store, statement, wishes);

test("rows come in the order of their columns, with the limits that held", async () => {
  const { fields, texts, meta } = await ask("UNWIND [1, 2] AS b RETURN b, b / 2.0 AS a, 9007199254740993 AS c");
  expect([fields, texts]).toEqual([
    ["b", "a", "c"],
    ["[1,0.5,9007199254740993]", "[2,1.0,9007199254740993]"],
  ]);
  expect(meta).toEqual({
    complete: true,
    truncated: undefined,
    limit: { seconds: 30, rows: 10_000, bytes: 50_000_000 },
    tookMilliseconds: expect.any(Number),
  });
});

test("parameters and answers may be typed, each for itself", async () => {
  const parameters = { day: { $type: "Date", _value: "2020-01-02" } };
  const form = { answer: "typed", parameters: "typed" } as const;
  const { values } = await answerOf(graph.store, "RETURN $day AS day, 1 AS one", { parameters }, form);
  expect(values).toEqual([[parameters.day, { $type: "Integer", _value: "1" }]]);
});

test("an answer without rows still names its columns", async () => {
  const { fields, values } = await ask("MATCH (n:Nothing) RETURN n.x AS `odd name`, n");
  expect([fields, values]).toEqual([["odd name", "n"], []]);
});

test("what was written in a comment or a string is not taken for a write", async () => {
  const { fields, values } = await ask("// CREATE (n)\nRETURN 'MERGE (n)' AS `DELETE`;");
  expect([fields, values]).toEqual([["DELETE"], [["MERGE (n)"]]]);
});

test("indexes, constraints, procedures and functions may be listed, and full text be searched", async () => {
  const statements = [
    "SHOW INDEXES YIELD name",
    "SHOW CONSTRAINTS YIELD name",
    "SHOW PROCEDURES YIELD name",
    "SHOW FUNCTIONS YIELD name",
    "CALL db.labels()",
    "CALL db.index.fulltext.queryNodes('entity_names', 'isle') YIELD node RETURN node.id",
  ];
  const answers = await Promise.all(statements.map((statement) => ask(statement)));
  expect(answers.map(({ values }) => values.length > 0)).toEqual(statements.map(() => true));
});

test("rows, bytes and time that do not suffice are told, and what was read is given", async () => {
  const rows = await ask("UNWIND range(1, 100) AS x RETURN x", {}, graph.within({ rows: 10 }));
  expect([rows.values.length, rows.meta.complete, rows.meta.truncated]).toEqual([10, false, "rows"]);
  const exactly = await ask("UNWIND range(1, 10) AS x RETURN x", {}, graph.within({ rows: 10 }));
  expect([exactly.values.length, exactly.meta.complete]).toEqual([10, true]);
  const bytes = await ask("UNWIND range(1, 100) AS x RETURN 'aaaaa'", {}, graph.within({ bytes: 95 }));
  expect([bytes.values.length, bytes.meta.truncated]).toEqual([10, "bytes"]);
  const slow =
    "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b WITH a, b WHERE a = 1 AND b < 5 OR a < 0 RETURN b";
  const time = await ask(slow, {}, graph.within({ seconds: 1 }));
  expect(time.values).toEqual([[1], [2], [3], [4]]);
  expect(time.meta).toMatchObject({ complete: false, truncated: "time", limit: { seconds: 1 } });
});

test("a row that is too large is not put together: the answer ends before it", async () => {
  const create = "UNWIND [0, 40] AS size CREATE (:Large {texts: [i IN range(1, size) | $text]})";
  await run(inject("neo4j"), create, { text: "x".repeat(500_000) });
  const { texts, errors, meta } = await ask("MATCH (n:Large) RETURN n.texts ORDER BY size(n.texts)");
  expect([texts, errors?.map(({ code }) => code), meta.complete]).toEqual([["[[]]"], ["RowTooLarge"], false]);
  await expect.poll(() => graph.store.capacity().lost, { timeout: 10_000 }).toBe(0);
});

test("a row that grows too large as it is written ends the answer as well", async () => {
  const { texts, errors } = await answerOf(
    graph.store,
    "UNWIND [1, 2] AS x RETURN CASE x WHEN 1 THEN [1] ELSE range(1, 1000000) END",
    {},
    { answer: "typed" },
  );
  expect([texts.length, errors?.map(({ code }) => code)]).toEqual([1, ["RowTooLarge"]]);
});

test("a list of a million numbers comes whole", async () => {
  const { texts } = await ask("RETURN range(1, 1000000)");
  expect([texts[0]?.length, texts[0]?.slice(-9)]).toEqual([6_888_899, "1000000]]"]);
});

test("large rows, which are written apart, keep their place, and count as others do", async () => {
  const statement = "UNWIND range(1, 6) AS x RETURN CASE WHEN x % 3 = 0 THEN range(1, 30000) ELSE x END";
  const { values } = await ask(statement);
  const large = Array.from({ length: 30_000 }, (_, index) => index + 1);
  expect(values).toEqual([[1], [2], [large], [4], [5], [large]]);
  const few = await ask(statement, {}, graph.within({ rows: 3 }));
  expect([few.values.length, few.meta.truncated]).toEqual([3, "rows"]);
  const short = await ask(statement, {}, graph.within({ bytes: 200_000 }));
  expect([short.values.length, short.meta.truncated]).toEqual([5, "bytes"]);
});

test("a request may ask for more rows or fewer, up to the most that is configured", async () => {
  const store = graph.within({ rows: 10, maximumRows: 20 });
  const statement = "UNWIND range(1, 100) AS x RETURN x";
  const [more, fewer] = await Promise.all([ask(statement, { limit: 20 }, store), ask(statement, { limit: 2 }, store)]);
  expect([more.values.length, fewer.values.length, fewer.meta.limit.rows]).toEqual([20, 2, 2]);
  await expect(ask(statement, { limit: 21 }, store)).rejects.toEqual(
    new BadRequestError("The limit of 21 rows is too high: here it can be 20 at most."),
  );
});

test("lines have limits of their own", async () => {
  const lines = { seconds: 60, idleSeconds: 30, statements: 4, rows: 30, bytes: 1000 };
  const store = graph.within({ rows: 10, bytes: 100, lines });
  const { texts, meta } = await answerOf(store, "UNWIND range(1, 100) AS x RETURN x", {}, { answer: "lines" });
  expect([texts.length, texts[0], meta.truncated, meta.limit]).toEqual([
    30,
    "[1]",
    "rows",
    { seconds: 60, rows: 30, bytes: 1000 },
  ]);
});

test("a statement that takes too long without a row is stopped, and says so", async () => {
  const slow = "UNWIND range(1, 1000000) AS a UNWIND range(1, 100) AS b RETURN count(a % 7 = b % 3)";
  await expect(ask(slow, {}, graph.within({ seconds: 1 }))).rejects.toMatchObject({
    name: "StatementError",
    message: "This took longer than 1 s, so it was stopped.",
    code: expect.stringContaining("TimedOut"),
  });
});

test("errors have Neo4j's code, a sentence, and the place in the author's own text", async () => {
  const arrow = new StatementError(
    '"=>" is not an operator here. For "on or after", write >=.',
    "Neo.ClientError.Statement.SyntaxError",
    { line: 2, column: 11 },
  );
  await expect(ask("MATCH (n)\nWHERE n.x => 3\nRETURN n")).rejects.toEqual(arrow);
  await expect(ask("MATCH (n)\nWHERE n.x => 3\nRETURN n", { plan: "profile" })).rejects.toEqual(arrow);
  await expect(ask("RETURN m")).rejects.toEqual(
    new StatementError("Variable `m` not defined.", "Neo.ClientError.Statement.SyntaxError", { line: 1, column: 8 }),
  );
  await expect(ask("RETURN 1 / 0")).rejects.toEqual(
    new StatementError("Division by zero.", "Neo.ClientError.Statement.ArithmeticError"),
  );
});

test("an error after the first rows is told beside them", async () => {
  const { values, errors, meta } = await ask("UNWIND [2, 1, 0] AS x RETURN 2 / x");
  expect([values, errors, meta.complete, meta.truncated]).toEqual([
    [[1], [2]],
    [{ code: "Neo.ClientError.Statement.ArithmeticError", message: "Division by zero.", position: undefined }],
    false,
    undefined,
  ]);
});

test("an answer that nests too deep is refused, and the next one comes", async () => {
  const deep = "RETURN reduce(list = [], i IN range(1, 1200) | [list])";
  await expect(ask(deep)).rejects.toMatchObject({ code: "AnswerTooDeep" });
  const later = "UNWIND [1, 2, 3] AS x RETURN CASE x WHEN 1 THEN [] ELSE reduce(l = [], i IN range(1, 1200) | [l]) END";
  const { values, errors } = await ask(later);
  expect([values, errors?.map(({ code }) => code)]).toEqual([[[[]]], ["AnswerTooDeep"]]);
  expect((await ask("RETURN 1")).values).toEqual([[1]]);
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
