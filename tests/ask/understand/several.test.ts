import { expect, test } from "vitest";
import { readLexicon } from "../../../src/ask/lexicon/lexicon.ts";
import { severalIn } from "../../../src/ask/understand/several.ts";

const english = readLexicon("en");

test("several questions in one are told apart where each begins as a question", () => {
  expect(severalIn("Which agreement ended the hostage crisis, who mediated it, and when?", english)).toEqual([
    "Which agreement ended the hostage crisis",
    "who mediated it",
    "when",
  ]);
  expect(severalIn("Who imposed them? In what year?", english)).toEqual(["Who imposed them", "In what year"]);
});

test("one question about several things is one", () => {
  expect(severalIn("Who mediated the hostage talks, the Vienna talks and the Muscat talks?", english)).toEqual([]);
});
