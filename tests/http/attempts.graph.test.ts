import { once } from "node:events";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Problem } from "../../src/domain/problem.ts";
import { raw, unfinished } from "../support/attempts/raw.ts";
import { type RequestAttempt, requests } from "../support/attempts/requests.ts";
import { attempts } from "../support/attempts.ts";
import { run } from "../support/clear.ts";
import { everything } from "../support/fingerprint.ts";
import { seeded } from "../support/seeded.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let before: unknown;

beforeAll(async () => {
  const { driver, folder } = await seeded();
  await driver.close();
  server = await startServer({ access: inject("neo4j"), folder });
  before = await everything(inject("neo4j"));
});

afterAll(() => server.close());

const statements = attempts.map(({ what, ...body }) => ({ what, body: JSON.stringify(body) }));

/** `fetch` chooses the Host and a content type itself, so this does not use it. */
function send(attempt: RequestAttempt): Promise<{ status: number; type: string; text: string }> {
  const { method = "POST", path = "/api/cypher", headers = { "Content-Type": "application/json" }, body } = attempt;
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, async (response) => {
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, type: headers["content-type"] ?? "", text: (await response.toArray()).join("") });
    });
    sent.on("error", reject).end(body);
  });
}

async function isHealthy(): Promise<boolean> {
  const { status } = await fetch(`${server.url}/api/health`, { signal: AbortSignal.timeout(10_000) });
  return status === 200;
}

test.for([...statements, ...requests])("refused with a sentence: $what", async (attempt) => {
  const { status, type, text } = await send(attempt);
  expect(`${status} ${type}: ${text}`).toMatch(/^4\d\d application\/problem\+json/);
  expect(Problem.parse(JSON.parse(text)).detail).toMatch(/^["A-Z$/].*[.?]$/s);
  expect(await isHealthy()).toBe(true);
});

async function opened(bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.on("error", () => undefined).write(bytes, "latin1");
  return socket;
}

test.for(raw)("refused, or hung up on: $what", async ({ bytes }) => {
  const socket = await opened(bytes);
  const chunks: string[] = [];
  socket.setEncoding("latin1").on("data", (chunk) => {
    chunks.push(String(chunk));
    socket.end();
  });
  // An error, such as a reset, comes before it and is one way to hang up.
  if (!socket.closed) await new Promise((resolve) => socket.once("close", resolve));
  expect(chunks.join("").slice(0, 12)).toMatch(/^$|^HTTP\/1\.1 4\d\d/);
  expect(await isHealthy()).toBe(true);
});

test.for(unfinished)("a hundred that never end hold up nobody: $what", async ({ bytes }) => {
  const sockets = await Promise.all(Array.from({ length: 100 }, () => opened(bytes)));
  expect(await isHealthy()).toBe(true);
  expect((await send({ what: "a light one", body: '{"statement": "RETURN 1"}' })).status).toBe(200);
  for (const socket of sockets) socket.destroy();
  expect(await isHealthy()).toBe(true);
});

test("an asker who hangs up ends the statement in Neo4j", async () => {
  const statement = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)";
  const gone = new AbortController();
  const asked = fetch(`${server.url}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ statement }),
    signal: gone.signal,
  });
  await expect.poll(running, { timeout: 10_000 }).toHaveLength(1);
  gone.abort();
  await expect(asked).rejects.toThrow("aborted");
  await expect.poll(running, { timeout: 10_000 }).toEqual([]);
});

test("nothing has changed after all of them, and nothing of them runs in Neo4j", async () => {
  await expect.poll(running, { timeout: 10_000 }).toEqual([]);
  expect(await everything(inject("neo4j"))).toEqual(before);
});

/** What runs in Neo4j of strangers. */
const running = () =>
  run(
    inject("neo4j"),
    "SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE metaData.backchannel IS NOT NULL RETURN currentQuery",
  );

test("there are at least three hundred of them", () => {
  expect(statements.length + requests.length + raw.length).toBeGreaterThanOrEqual(300);
});
