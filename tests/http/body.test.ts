import type { Request, Response } from "express";
import { expect, test } from "vitest";
import { NotFoundError } from "../../src/domain/errors.ts";
import { jsonBody } from "../../src/http/body.ts";
import { serving, told } from "./serving.ts";

const json = { "Content-Type": "application/json" };
const statement = '{"statement": "RETURN 1"}';
const deep = `{"statement": "RETURN $a", "parameters": {"a": ${"[".repeat(50_000)}${"]".repeat(50_000)}}}`;

const refused: [name: string, headers: Record<string, string>, body: string | Uint8Array, answer: string][] = [
  [
    "no content type",
    { "Content-Type": "" },
    statement,
    "415 Send the body with the content type application/json or application/vnd.neo4j.query.",
  ],
  [
    "a form",
    { "Content-Type": "application/x-www-form-urlencoded" },
    "statement=RETURN+1",
    "415 Send the body with the content type application/json or application/vnd.neo4j.query.",
  ],
  [
    "another charset",
    { "Content-Type": "application/json; charset=utf-16le" },
    utf16(statement),
    "415 Send the body in UTF-8, not in utf-16le.",
  ],
  ["UTF-16 that says nothing of it", json, utf16(statement), "400 The body is not UTF-8."],
  ["UTF-16 with a mark", json, utf16(`\uFEFF${statement}`), "400 The body is not UTF-8."],
  ["half a letter", json, new Uint8Array([0x7b, 0xc3, 0x7d]), "400 The body is not UTF-8."],
  ["compressed", { ...json, "Content-Encoding": "gzip" }, statement, "415 Send the body as it is, not compressed."],
  ["nothing", json, "", "400 The body is missing."],
  ["a bare string", json, '"RETURN 1"', "400 The body must be a JSON object."],
  ["null", json, "null", "400 The body must be a JSON object."],
  ["a list", json, `[${statement}]`, "400 The body must be a JSON object."],
  ["two objects", json, `${statement}${statement}`, "400 The body must be one JSON object and nothing else."],
  ["half an object", json, '{"statement": ', "400 The body must be one JSON object and nothing else."],
  [
    "an unknown key",
    json,
    '{"statement": "RETURN 1", "database": "system"}',
    "400 The body cannot be used: database is not known here.",
  ],
  ["no statement", json, "{}", "400 The body cannot be used: statement must be a string."],
  ["a statement that is none", json, '{"statement": 1}', "400 The body cannot be used: statement must be a string."],
  [
    "a number that no float holds",
    json,
    '{"statement": "RETURN $a", "parameters": {"a": [-1e400]}}',
    "400 The number -1e400 is larger than any float. To mean infinity, send it typed.",
  ],
  [
    "a key that JavaScript would lose",
    json,
    '{"statement": "RETURN 1", "__proto__": 1}',
    "400 The body cannot be used: __proto__ is not known here.",
  ],
  ["very deep", json, deep, "400 The body is nested deeper than 100."],
  ["very long", json, JSON.stringify({ statement: "x".repeat(1_100_000) }), "413 The body is larger than 1 MB."],
];

test.for(refused)("a body is refused: %s", async ([, headers, body, answer]) => {
  const url = await serving({ store: {} });
  const response = await fetch(`${url}/api/cypher`, { method: "POST", headers, body: new Blob([body as BlobPart]) });
  const { status, detail } = await told(response);
  expect(`${status} ${detail}`).toBe(answer);
});

test("a charset may be named when it is UTF-8", async () => {
  const url = await serving({ store: { run: async () => Promise.reject(new NotFoundError("reached")) } });
  const headers = { "Content-Type": 'application/json; Charset="UTF-8"' };
  const response = await fetch(`${url}/api/cypher`, { method: "POST", headers, body: statement });
  expect(response.status).toBe(404);
});

test("parameters stay as they were written: 1.0 is no 1, large ones keep all digits, and __proto__ is a name like any other", async () => {
  const seen: unknown[] = [];
  const url = await serving({
    store: {
      run: async ({ parameters }) => {
        seen.push(JSON.stringify(parameters));
        throw new NotFoundError("enough");
      },
    },
  });
  const parameters =
    '{"a":1,"b":1.0,"c":[9007199254740993,-1.5e-3,0.1],"map":{"__proto__":1},"__proto__":2,"d":{"$type":"Integer","_value":"1"}}';
  const body = `{"statement": "RETURN $a", "parameters": ${parameters}}`;
  await fetch(`${url}/api/cypher`, { method: "POST", headers: json, body });
  expect(seen).toEqual([parameters]);
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

test("while a large body is worked on others have their turn, between reading it and answering", async () => {
  const turns = { read: 0, answered: 0 };
  const [, , parse] = jsonBody(["application/json"]);
  const body = Buffer.from(`{"statement": "RETURN 1", "parameters": {"a": "${"a".repeat(100_000)}"}}`);
  const request = { body } as Request;
  await new Promise<void>((resolve) => {
    parse?.(request, {} as Response, () => {
      turns.answered += 1;
      resolve();
    });
    turns.read = turns.answered;
  });
  expect([turns, request.body]).toMatchObject([{ read: 0, answered: 1 }, { statement: "RETURN 1" }]);
});
