import { expect, test } from "vitest";
import { leftOver, wordsWithout } from "../../src/ask/leftOut.ts";
import type { Reading } from "../../src/domain/reading.ts";

const reading: Reading = { ask: "about", ids: ["oman"] };
const rests = (question: string, words: string[]) =>
  leftOver(question, words, () => [{ at: 0, cost: 0, value: [reading] }]).map(({ rest }) => rest);

test("a question without words stays a question, its signs where they were", () => {
  expect(rests("Which formal sanctions hit Iran?", ["formal"])).toEqual(["Which sanctions hit Iran?"]);
  expect(rests("Did Kerry's aides mediate?", ["Kerry"])).toEqual(["Did aides mediate?"]);
});

test("a preposition goes with what it leads to, and a question that is torn is none", () => {
  expect(rests("Who mediated talks in Geneva?", ["Geneva"])).toEqual(["Who mediated talks?"]);
  expect(rests("Who was the lawyer of the hostages?", ["lawyer"])).toEqual([]);
});

test("it says what it leaves out", () => {
  expect(wordsWithout(["formal", "quiet"], "which talks?")).toBe("Without “formal” and “quiet”: Which talks?");
});
