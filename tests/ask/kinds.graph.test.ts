import { afterAll, beforeAll, expect, test } from "vitest";
import { questionFiles, readQuestions } from "./score/questions.ts";
import { score } from "./score/run.ts";
import { seededAsk } from "./seededAsk.ts";

let app: Awaited<ReturnType<typeof seededAsk>>;

beforeAll(async () => {
  app = await seededAsk();
});

afterAll(() => app.close());

const kinds = readQuestions("tests/ask/kinds.yaml").questions;

test.each(kinds.map((question) => [question.kind, question.question, question] as const))(
  "%s: %s",
  async (_kind, _words, question) => {
    const [scored] = await score(app.ask, [{ name: "kinds", questions: [question] }]);
    expect(scored).toMatchObject({ verdict: "right", faults: [] });
  },
);

/** Those that are known to be answered wrongly or in part, by their keys; none is to join them. */
const known = ["Which mechanism did Europe use to bring back sanctions?", "What did those talks bring Iran?"];

test("of the published questions no more than the known ones are answered wrongly, and most are answered", async () => {
  const scored = await score(app.ask, questionFiles().map(readQuestions));
  const wrong = scored.filter(({ verdict }) => verdict === "wrong" || verdict === "incomplete");
  const others = wrong.filter(({ question }) => !known.includes(question.question));
  expect(others.map(({ question, faults }) => [question.question, faults])).toEqual([]);
  expect(scored.filter(({ verdict }) => verdict === "right").length).toBeGreaterThanOrEqual(1200);
}, 480_000);
