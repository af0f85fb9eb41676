import { expect, test } from "vitest";
import { readLexicon } from "../../src/ask/lexicon/lexicon.ts";
import { isWish } from "../../src/ask/wish.ts";

const lexicon = readLexicon("en");

test("a wish may come after what is said to be wrong", () => {
  expect(isWish("That figure is wrong, change it to 66.", lexicon)).toBe(true);
  expect(isWish("The name is a typo. Correct it, please.", lexicon)).toBe(true);
  expect(isWish("my list says 60 so change ur number", lexicon)).toBe(true);
  expect(isWish("Take that name out of there and save the rest.", lexicon)).toBe(true);
  expect(isWish("Take Oman from the list of mediators.", lexicon)).toBe(true);
  expect(isWish("what did Oman and change in relations have in common", lexicon)).toBe(false);
  expect(isWish("Trump left the deal, and what changed after that?", lexicon)).toBe(false);
});
