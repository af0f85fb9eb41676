import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { StatementResult, StatementTail } from "../../src/domain/statement.ts";
import { run } from "../support/clear.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await tinyGraph("UNWIND range(1, 200) AS x CREATE (:Dot {x: x})");
  server = await startServer({
    access: inject("neo4j"),
    folder: graph.folder,
    limits: { statements: 3, statementsPerClient: 2, waiting: 2 },
    trustProxy: 1,
  });
});

afterAll(async () => {
  await server.close();
  await graph.store.close();
});

interface Wishes {
  body?: Record<string, unknown>;
  accept?: string;
  client?: string;
  signal?: AbortSignal;
}

const ask = (statement: string, { body, accept = "application/json", client = "203.0.113.1", signal }: Wishes = {}) =>
  fetch(`${server.url}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: accept, "X-Forwarded-For": client },
    body: JSON.stringify({ statement, ...body }),
    ...(signal && { signal }),
  });

const endless = (name: string) => `MATCH (a), (b), (c), (d) WHERE a.x + b.x + c.x + d.x < 0 RETURN count(*) AS ${name}`;

const listed = `
  SHOW TRANSACTIONS YIELD currentQuery
  WHERE currentQuery CONTAINS $words AND NOT currentQuery CONTAINS 'SHOW TRANS'
  RETURN currentQuery`;

const runningWith = async (words: string) => (await run(inject("neo4j"), listed, { words })).length;

const capacity = async () => {
  const ready = (await (await fetch(`${server.url}/api/ready`)).json()) as { capacity: unknown };
  return ready.capacity;
};

test("as lines, a hundred thousand rows come, each as JSON, and the last line tells the rest", async () => {
  const response = await ask("UNWIND range(1, 100000) AS x RETURN x, 'row' AS row", {
    accept: "application/x-ndjson",
  });
  const lines = (await response.text()).split("\n");
  expect([lines.length, lines[0], lines[1], lines[100_000], lines[100_002]]).toEqual([
    100_003,
    '{"fields":["x","row"]}',
    '[1,"row"]',
    '[100000,"row"]',
    "",
  ]);
  const { meta } = StatementTail.parse(JSON.parse(lines[100_001] ?? ""));
  expect(meta).toMatchObject({ complete: true, limit: { seconds: 900 } });
});

test("an error after the first rows ends the answer well formed, in both forms", async () => {
  const statement = "UNWIND range(1000, 0, -1) AS x RETURN 1000 / x";
  const errors = [{ code: "Neo.ClientError.Statement.ArithmeticError", message: "Division by zero." }];
  const answer = StatementResult.parse(await (await ask(statement)).json());
  expect([answer.data.values.length, answer.errors, answer.meta.complete]).toEqual([1000, errors, false]);
  const lines = (await (await ask(statement, { accept: "application/x-ndjson" })).text()).trimEnd().split("\n");
  expect([lines.length, JSON.parse(lines.at(-1) ?? "").errors]).toEqual([1002, errors]);
});

test("an error before the first row is a problem, and so is a limit beyond the most", async () => {
  const [early, high] = await Promise.all([ask("RETURN 1 / 0"), ask("RETURN 1", { body: { limit: 100_001 } })]);
  expect([early.status, early.headers.get("Content-Type")]).toEqual([400, "application/problem+json; charset=utf-8"]);
  expect([high.status, await high.json()]).toMatchObject([
    400,
    { detail: "The limit of 100001 rows is too high: here it can be 100000 at most." },
  ]);
});

test("a plan may be asked for by the request or by the statement itself", async () => {
  const answers = await Promise.all([
    ask("MATCH (n) RETURN n.x", { body: { plan: "explain" } }),
    ask("EXPLAIN MATCH (n) RETURN n.x"),
    ask("PROFILE MATCH (n:Dot) RETURN n.x", { body: { plan: "explain" } }),
  ]);
  const [asked, typed, profiled] = await Promise.all(
    answers.map(async (response) => StatementResult.parse(await response.json())),
  );
  expect([asked?.data, asked?.queryPlan?.operatorType]).toEqual([
    { fields: ["n.x"], values: [] },
    "ProduceResults@neo4j",
  ]);
  expect([typed?.data, typed?.queryPlan]).toEqual([asked?.data, asked?.queryPlan]);
  expect([profiled?.data.values.length, profiled?.profiledQueryPlan?.records]).toEqual([200, 200]);
});

test("one address may run and wait so often, and all together; more is 429 with when to come again", async () => {
  const leave = new AbortController();
  const wishes = (client: string) => ({ client, signal: leave.signal });
  const begun = ["a", "b"].map((name) => ask(endless(`busy_${name}`), wishes("203.0.113.1")));
  await expect.poll(() => runningWith("busy_"), { timeout: 10_000 }).toBe(2);
  begun.push(...["c", "d"].map((name) => ask(endless(`busy_${name}`), wishes("203.0.113.1"))));
  await expect.poll(capacity, { timeout: 10_000 }).toEqual({ statements: 3, running: 2, waiting: 2, lost: 0 });
  const [own, light] = [await ask("RETURN 1"), await ask("RETURN 1", { client: "203.0.113.2" })];
  expect([own.status, light.status]).toEqual([429, 200]);
  expect(Number(own.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await own.json()).toMatchObject({
    detail: expect.stringMatching(/^Your address has 2 .* running and 2 waiting/),
  });
  await expect.poll(capacity, { timeout: 10_000 }).toMatchObject({ running: 2 });
  begun.push(ask(endless("busy_e"), wishes("203.0.113.2")));
  await expect.poll(() => runningWith("busy_"), { timeout: 10_000 }).toBe(3);
  const other = await ask("RETURN 1", { client: "203.0.113.3" });
  expect([other.status, await other.json()]).toMatchObject([
    429,
    { detail: "Too many statements are running. Try again in a moment." },
  ]);
  const outcomes = Promise.allSettled(begun);
  leave.abort();
  await outcomes;
  await expect.poll(() => runningWith("busy_"), { timeout: 10_000 }).toBe(0);
  await expect.poll(capacity, { timeout: 10_000 }).toEqual({ statements: 3, running: 0, waiting: 0, lost: 0 });
});

test("a client that hangs up while rows come, or reads none of them, leaves nothing running", async () => {
  const statement = "MATCH (a), (b), (c) RETURN a.x AS hung_up, 'some text to fill up the buffers on the way' AS text";
  const client = new AbortController();
  const response = await ask(statement, { accept: "application/x-ndjson", signal: client.signal });
  await response.body?.getReader().read();
  expect(await runningWith("hung_up")).toBe(1);
  client.abort();
  await expect.poll(() => runningWith("hung_up"), { timeout: 10_000 }).toBe(0);
});
