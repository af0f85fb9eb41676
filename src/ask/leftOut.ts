import type { Reading } from "../domain/reading.ts";
import { list, upperFirst } from "./grammar.ts";
import type { Found } from "./understand/chart.ts";
import { usual } from "./understand/vocabulary.ts";

/** What is left of a question without some of its words, and how that can be read. */
export interface LeftOver {
  rest: string;
  readings: Reading[];
}

/** Ways to leave words out, alone or with the preposition that leads to them; what is no longer whole is none. */
export function leftOver(question: string, words: string[], read: (rest: string) => Found<Reading[]>[]): LeftOver[] {
  const rests = new Set([withGaps(question, words), withGaps(question, words, leading)]);
  return [...rests]
    .filter((rest) => !torn.test(rest))
    .map((rest) =>
      rest
        .replaceAll(gap, "")
        .replaceAll(/\s+(?=[\s?!.,]|$)/g, "")
        .trim(),
    )
    .flatMap((rest) =>
      read(rest)
        .slice(0, 1)
        .map(({ value }) => ({ rest, readings: value })),
    );
}

/** "Without “formal”: Which talks did Oman mediate?" */
export const wordsWithout = (words: string[], rest: string) =>
  `Without ${list(words.map((word) => `“${word}”`))}: ${upperFirst(rest)}`;

const gap = "\u0000";
const articles = ["the", "an?"];
const leading = `(?:(?:${usual.join("|")})\\s+)(?:(?:${articles.join("|")})\\s+)?`;
/** A gap where a noun stood: after an article or a preposition, with no other noun to follow. */
const torn = new RegExp(
  `(?<!\\S)(?:${[...articles, ...usual].join("|")})\\s+(?:${gap}\\s*)+(?:[?!.,]|$|(?:${usual.join("|")})\\s)`,
  "iu",
);

function withGaps(question: string, words: string[], before?: string): string {
  return words.reduce((text, word) => {
    // Words are letters and digits: none of them means something else in a pattern.
    const place = new RegExp(
      `(?<![\\p{L}\\p{N}])${before ? `(?:${before})?` : ""}${word}(?:['’]s)?(?![\\p{L}\\p{N}])`,
      "iu",
    );
    return text.replace(place, gap);
  }, question);
}
