import { wordsOf } from "./words.ts";

// Words that Neo4j's analyzer leaves out of its index: to demand one would find nothing.
const skipped = new Set(
  "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split(
    " ",
  ),
);

/**
 * A Lucene query for what is being typed: each word whole, as the beginning of one, or with one letter wrong.
 * Words hold nothing but letters and digits, so nothing that the user writes is syntax. A hit in one of `fields` counts more.
 */
export function luceneQuery(text: string, fields = ["name"]): string {
  return tellingWords(text)
    .map((word) => `(${alternatives(word, fields).join(" OR ")})`)
    .join(" AND ");
}

// In quotes, because the analyzer then cuts the word as it cut the text: Chinese letter by letter.
function alternatives(word: string, fields: string[]): string[] {
  const exact = [`"${word}"^4`, `${word}*^2`, ...fields.map((field) => `${field}:${word}*^4`)];
  return word.length < 4 ? exact : [...exact, `${word}~1`];
}

/** The words that narrow a search: no lone letters and no "the", unless there is nothing else. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text).slice(0, 12);
  const telling = words.filter((word) => !skipped.has(word) && (word.length > 1 || /\P{ASCII}/u.test(word)));
  return telling.length > 0 ? telling : words.slice(0, 1);
}
