import { afterEach, expect, test, vi } from "vitest";
import { BadRequestError, BusyError, RefusedError, StatementError, UnavailableError } from "../../src/domain/errors.ts";
import { Problem } from "../../src/domain/problem.ts";
import { serving } from "./serving.ts";

afterEach(() => vi.restoreAllMocks());

async function failing(error: unknown): Promise<Response> {
  const url = await serving({ store: { timeline: () => Promise.reject(error) } });
  return fetch(`${url}/api/timeline`);
}

const problemOf = async (error: unknown) => Problem.parse(await (await failing(error)).json());

test("a refused statement says where, under a word of ours", async () => {
  expect(await problemOf(new RefusedError("This explorer only reads.", { line: 2, column: 1 }))).toEqual({
    type: "about:blank",
    title: "Forbidden",
    status: 403,
    detail: "This explorer only reads.",
    code: "refused",
    position: { line: 2, column: 1 },
  });
});

test("a statement that Neo4j could not run has Neo4j's code, 400, and 408 when it took too long", async () => {
  const code = "Neo.ClientError.Statement.SyntaxError";
  expect(await problemOf(new StatementError("No such word.", code, { line: 1, column: 3 }))).toMatchObject({
    status: 400,
    code,
    position: { line: 1, column: 3 },
  });
  const late = "Neo.ClientError.Transaction.TransactionTimedOut";
  expect(await problemOf(new StatementError("Too long.", late))).toMatchObject({ status: 408, code: late });
});

test("what is wrong with the request is 400, what is gone for now 503", async () => {
  expect(await problemOf(new BadRequestError("No."))).toMatchObject({ status: 400, detail: "No." });
  expect(await problemOf(new UnavailableError("Gone."))).toMatchObject({ status: 503, detail: "Gone." });
});

test("a sentence that repeats a long input is cut, whatever it says", async () => {
  const { detail } = await problemOf(new BadRequestError(`There is nothing at /${"a".repeat(9000)}. See the list.`));
  expect(detail).toMatch(/^There is nothing at \/a+…a+\. See the list\.$/);
  expect(detail.length).toBeLessThanOrEqual(600);
});

test("what is too much at once is 429, and may be asked again soon", async () => {
  const response = await failing(new BusyError("Too many."));
  expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "2"]);
  expect(await response.json()).toMatchObject({ detail: "Too many.", code: "busy" });
});

test("the unforeseen is logged whole and tells nothing of itself but its number", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const error = new Error("secret of the house");
  const problem = await problemOf(error);
  expect(problem).toEqual({
    type: "about:blank",
    title: "Internal Server Error",
    status: 500,
    detail: "This should not have happened. It is in the server's log.",
    instance: expect.stringMatching(/^urn:uuid:/),
  });
  expect(log.mock.calls).toEqual([[`GET /api/timeline failed (${problem.instance})`, error]]);
});
