import { isSymbol, isWord } from "../tokens.ts";
import type { Part } from "./expressions.ts";
import type { Scales } from "./scales.ts";
import { searchAt } from "./search.ts";
import { bytesOf, bytesOfMany, growsTooLong, longestText, short, stepsOver } from "./size.ts";
import type { Term } from "./terms.ts";
import { sum, type Weight } from "./weight.ts";

/** Comparing and sorting look at all of both sides, and so do + and ||; IN has a table of what is in a variable or parameter. */
export function withOperators(scales: Scales, { from, to, clause }: Part, terms: Term[], isKey: boolean): Weight {
  const { tokens, refuse } = scales;
  const ends = new Map(terms.map((term) => [term.start, term.end]));
  const weight = sum(terms);
  let looksAtAll = isKey || isWord(clause, "ORDER");
  let doubtful = weight.doubtful;
  let searching = 0;
  let isAdding = false;
  for (let index = from; index < to; index = ends.get(index) ?? index + 1) {
    const token = tokens[index];
    isAdding ||= isSymbol(token, "+", "||");
    looksAtAll ||= isWord(token, "CASE") && !isWord(tokens[index + 1], "WHEN");
    looksAtAll ||= isSymbol(token, ..."=<>+~", "||") || isWord(token, "CONTAINS", "STARTS", "ENDS", "DISTINCT");
    searching += searchAt(scales, terms, index);
    if (isWord(token, "IN")) {
      looksAtAll ||= !hasTable(terms, index);
      // The table is of no use where what is sought is a list itself.
      doubtful += terms.find(({ start }) => start === index + 1)?.size.length ?? 0;
    }
    // Of a list's type each element must be looked at.
    looksAtAll ||= isWord(token, "TYPED") || (isSymbol(token, ":") && isSymbol(tokens[index + 1], ":"));
  }
  if (isAdding && weight.size.length > longestText) refuse(from, growsTooLong);
  // A list keeps its pieces; those of a text may go.
  if (isAdding)
    weight.made = weight.size.element
      ? weight.made + bytesOfMany(weight.size.length)
      : Math.max(weight.made, bytesOf(weight.size));
  const compared = looksAtAll ? terms.reduce((steps, { size }) => steps + stepsOver(size), 0) : 0;
  return { ...weight, doubtful, steps: weight.steps + searching + compared };
}

function hasTable(terms: Term[], at: number): boolean {
  const sought = terms.find(({ end }) => end === at);
  const list = terms.find(({ start }) => start === at + 1);
  const isList = sought?.isWritten || (sought && sought.size !== short && (sought.size.element || sought.size.isMap));
  return list?.isBare === true && !isList;
}
