import { expect, test } from "vitest";
import { readLexicon } from "../../../src/ask/lexicon/lexicon.ts";
import { turned } from "../../../src/ask/understand/turned.ts";

const lexicon = readLexicon("en");

test("what stands before the question word is read after it", () => {
  expect(turned("In 2023, who mediated?", lexicon)).toEqual(["who mediated In 2023"]);
  expect(turned("And while Clinton was president, what was discussed?", lexicon)).toContain(
    "what was discussed while Clinton was president",
  );
});

test("a part is asked of the whole", () => {
  expect(turned("Of the mediators, which one took part?", lexicon)).toContain("which one Of the mediators took part");
});

test("by whom may stand last", () => {
  expect(turned("The deal was left by whom?", lexicon)).toContain("by whom The deal was left");
});

test("those excepted, or compared, are read with those asked about", () => {
  expect(turned("Besides Israel, did anyone else attack Iran?", lexicon)).toEqual([
    "did anyone Besides Israel attack Iran",
  ]);
  expect(turned("Comparing Oman with Qatar, which of the two mediated?", lexicon)).toContain(
    "which of Oman and Qatar mediated",
  );
});

test("nothing else is moved", () => {
  expect(turned("Who mediated the talks?", lexicon)).toEqual([]);
  expect(turned("Vienna talks, who mediated them", lexicon)).toEqual([]);
});
