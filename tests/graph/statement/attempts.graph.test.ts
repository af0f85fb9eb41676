import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { RefusedError, StatementError } from "../../../src/domain/errors.ts";
import { attempts } from "../../support/attempts.ts";
import { run } from "../../support/clear.ts";
import { fingerprint } from "../../support/fingerprint.ts";
import { type TinyGraph, tinyGraph } from "../../support/tinyGraph.ts";

let graph: TinyGraph;
let before: unknown;

beforeAll(async () => {
  graph = await tinyGraph();
  before = await everything();
});
afterAll(() => graph.store.close());

const namesQuery = "SHOW INDEXES YIELD name RETURN collect(name) AS names";
const constraintsQuery = "SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names";
const usersQuery = "SHOW USERS YIELD user RETURN collect(user) AS names";

/** Graph, indexes, constraints and users. */
async function everything(): Promise<unknown> {
  const access = inject("neo4j");
  const queries = [namesQuery, constraintsQuery, usersQuery];
  return [await fingerprint(access), ...(await Promise.all(queries.map((query) => run(access, query))))];
}

test.for(attempts)("refused with a sentence, changing nothing: $what", async ({ statement }) => {
  const form = { typedAnswer: false, typedParameters: false };
  const answer = graph.store.run({ statement, parameters: {} }, form, new AbortController().signal);
  const error = await answer.then(
    () => "it was run",
    (reason) => reason,
  );
  expect([RefusedError, StatementError].some((kind) => error instanceof kind)).toBe(true);
  expect(error.message).toMatch(/^["A-Z].*\.$/s);
  const began = performance.now();
  await graph.store.ping();
  expect(performance.now() - began).toBeLessThan(1000);
  expect(await everything()).toEqual(before);
});

test("there are at least thirty of them", () => {
  expect(attempts.length).toBeGreaterThanOrEqual(30);
});
