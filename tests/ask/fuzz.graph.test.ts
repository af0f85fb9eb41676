import { afterAll, beforeAll, expect, test } from "vitest";
import { pickSome, seededRandom } from "../foreign/random.ts";
import { fuzzedGraph } from "./fuzz/graph.ts";
import { trueQuestions } from "./fuzz/relations.ts";
import { runFuzzed, runTrue } from "./fuzz/run.ts";
import { fuzzedQuestions } from "./fuzz/words.ts";
import { seededAsk } from "./seededAsk.ts";

let app: Awaited<ReturnType<typeof seededAsk>>;

beforeAll(async () => {
  app = await seededAsk();
});

afterAll(() => app.close());

/** Of the true questions, `node tests/ask/fuzz.ts` tells which are not answered. */
const leastShare = 0.95;

test("no question makes the app fail, however it is typed, and every answer has evidence that speaks of it", async () => {
  const questions = fuzzedQuestions(fuzzedGraph(app.folder), 500);
  expect((await runFuzzed(app.ask, questions)).faults).toEqual([]);
}, 300_000);

test("what a relationship says is the answer when it is asked for in the ontology's words", async () => {
  const graph = fuzzedGraph(app.folder);
  const questions = pickSome(seededRandom(1), trueQuestions(graph), 400);
  const { missed } = await runTrue(app.ask, graph, questions);
  const share = 1 - missed.length / questions.length;
  expect(share, missed.map(({ question }) => question).join("\n")).toBeGreaterThanOrEqual(leastShare);
}, 300_000);
