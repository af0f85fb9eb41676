import { request } from "node:http";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Problem } from "../../src/domain/problem.ts";
import { attempts } from "../support/attempts.ts";
import { fingerprint } from "../support/fingerprint.ts";
import { seeded } from "../support/seeded.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let before: string;

beforeAll(async () => {
  const { driver, folder } = await seeded();
  await driver.close();
  server = await startServer({ access: inject("neo4j"), folder });
  before = await fingerprint(inject("neo4j"));
});

afterAll(() => server.close());

interface Sent {
  what: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const write = "CREATE (n:Intruder)";
const json = { "Content-Type": "application/json" };
const asBody = (statement: string) => JSON.stringify({ statement });

/** What a guard that looks at the statement alone would let through. */
const throughHttp: Sent[] = [
  { what: "a UTF-16 body", body: Buffer.from(`\uFEFF${asBody(write)}`, "utf16le") },
  {
    what: "a UTF-16 body that says so",
    body: Buffer.from(asBody(write), "utf16le"),
    headers: { "Content-Type": "application/json; charset=utf-16le" },
  },
  { what: "a foreign Host", body: asBody("RETURN 1"), headers: { ...json, Host: "evil.example" } },
  { what: "a foreign Origin", body: asBody("RETURN 1"), headers: { ...json, Origin: "https://evil.example" } },
  { what: "a bare string", body: JSON.stringify(write) },
  { what: "two objects", body: asBody("RETURN 1") + asBody(write) },
  { what: "a second statement under the same key", body: `{"statement": "RETURN 1", "statement": "${write}"}` },
  { what: "an unknown key", body: JSON.stringify({ statement: "RETURN 1", accessMode: "WRITE" }) },
  { what: "another content type", body: asBody("RETURN 1"), headers: { "Content-Type": "text/plain" } },
  { what: "no content type", body: asBody("RETURN 1"), headers: {} },
  { what: "a form", body: "statement=RETURN+1", headers: { "Content-Type": "application/x-www-form-urlencoded" } },
];

const all: Sent[] = [...attempts.map(({ what, statement }) => ({ what, body: asBody(statement) })), ...throughHttp];

/** `fetch` chooses the Host and a content type itself, so this does not use it. */
function send({ body, headers = json }: Sent): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}/api/cypher`, { method: "POST", headers }, async (response) => {
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, type: headers["content-type"] ?? "", text: (await response.toArray()).join("") });
    });
    sent.on("error", reject).end(body);
  });
}

test.for(all)("refused with a sentence, changing nothing: $what", async (attempt) => {
  const { status, type, text } = await send(attempt);
  expect(`${status} ${type}: ${text}`).toMatch(/^4\d\d application\/problem\+json/);
  const { detail } = Problem.parse(JSON.parse(text));
  expect(detail).toMatch(/^["A-Z$].*[.?]$/s);
  const health = await fetch(`${server.url}/api/health`, { signal: AbortSignal.timeout(1000) });
  expect(health.status).toBe(200);
  expect(await fingerprint(inject("neo4j"))).toBe(before);
});

test("there are at least thirty of them", () => {
  expect(all.length).toBeGreaterThanOrEqual(30);
});
