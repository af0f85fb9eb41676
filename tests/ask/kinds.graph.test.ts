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

/** What is known to be answered wrongly, most of it in part; `README.md` says how. Nothing may be added. */
const knownWrong = [
  "What did the hostage crisis do to Iran?",
  "hostage crisis effects on Iran",
  "What were the effects of the hostage crisis on Iran?",
  "which presidents were in ofice during talks with iran",
  "What was the first crisis between Iran and the US after the revolution?",
  "what hapened to the rial after 2018",
  "Which countries took part in the Vienna talks besides Iran and the US?",
  "vienna talks which countrys took part besides iran n usa",
  "wich countries joined in at vienna",
];

test("of the published questions none but the known few is answered wrongly, and most are answered", async () => {
  const scored = await score(app.ask, questionFiles().map(readQuestions));
  const wrong = scored.filter(({ verdict }) => verdict === "wrong" || verdict === "incomplete");
  const others = wrong.filter(({ question }) => !knownWrong.includes(question.question));
  expect(others.map(({ question, faults }) => [question.question, faults])).toEqual([]);
  expect(scored.filter(({ verdict }) => verdict === "right").length).toBeGreaterThanOrEqual(550);
}, 480_000);
