import { expect, test } from "vitest";
import { readLexicon } from "../../src/ask/lexicon/lexicon.ts";
import { twoQuestions } from "../../src/ask/twoQuestions.ts";

const lexicon = readLexicon("en");

test.each([
  ["Who left the deal, and when did he do it?", ["Who left the deal", "when did he do it?"]],
  ["Who left the deal? When was that?", ["Who left the deal", "When was that?"]],
  ["Did Iran stop cooperating, and why?", ["Did Iran stop cooperating", "why?"]],
  ["Which talks did Oman mediate and in which cities?", ["Which talks did Oman mediate", "in which cities?"]],
])("a question that asks two things is two: %s", (question, two) => {
  expect(twoQuestions(question, lexicon)).toEqual(two);
});

test.each([
  "Name the talks that Oman mediated and which were secret",
  "Which talks, which Oman mediated, were secret?",
  "Who mediated, and who hosted, and when?",
])("what only says more of what is asked for is no other question: %s", (question) => {
  expect(twoQuestions(question, lexicon)).toBeUndefined();
});
