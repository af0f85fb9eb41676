import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { RefusedError, StatementError } from "../../../src/domain/errors.ts";
import { asked, asker } from "../../support/asking.ts";
import { attempts } from "../../support/attempts.ts";
import { collected } from "../../support/collected.ts";
import { everything } from "../../support/fingerprint.ts";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
let before: unknown;

beforeAll(async () => {
  graph = await tinyGraph();
  before = await everything(inject("neo4j"));
});
afterAll(() => graph.store.close());

test.for(attempts)("refused with a sentence: $what", async ({ statement, parameters = {} }) => {
  // As JSON, since that is how they come.
  const request = asked(statement, JSON.parse(JSON.stringify({ parameters })));
  const error = await collected(graph.store.run(request, asker)).then(
    () => "it was run",
    (reason) => reason,
  );
  expect([RefusedError, StatementError].some((kind) => error instanceof kind) || error).toBe(true);
  expect(error.message).toMatch(/^["A-Z].*\.$/s);
  await graph.store.ping();
});

test.for(attempts)("found at fault without being run: $what", async ({ statement, parameters = {} }) => {
  const request = asked(statement, JSON.parse(JSON.stringify({ parameters })));
  const { valid, problem } = await graph.store.check(request, asker);
  const isOnlyMissing = statement.includes("$") && Object.keys(parameters).length === 0;
  expect({ valid, problem: problem?.message }).toEqual(
    isOnlyMissing ? expect.anything() : { valid: false, problem: expect.stringMatching(/^["A-Z].*\.$/s) },
  );
});

test("nothing has changed after all of them", async () => {
  expect(await everything(inject("neo4j"))).toEqual(before);
});

test("there are at least a hundred and fifty of them", () => {
  expect(attempts.length).toBeGreaterThanOrEqual(150);
});
