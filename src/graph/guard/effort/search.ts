import { faultOfPattern, waysOfPattern } from "../regularExpression.ts";
import { isSymbol, isWord } from "../tokens.ts";
import type { Scales } from "./scales.ts";
import type { Term } from "./terms.ts";

/** Of comparing a character. */
const step = 0.1;
const little = 10_000;

/** Java compares the sought text anew at each place of the other; little is not counted. */
export function stepsOfSearch(text: number, sought: number): number {
  const compared = text * Math.min(text, sought);
  return compared <= little ? 0 : compared * step;
}

/** What CONTAINS or =~ at that token takes beyond a look at both sides. */
export function searchAt(scales: Scales, terms: Term[], index: number): number {
  const { tokens, patternAt, refuse } = scales;
  if (isWord(tokens[index], "CONTAINS"))
    return stepsOfSearch(lengthBefore(scales, terms, index), lengthAfter(scales, terms, index));
  if (!isSymbol(tokens[index], "~") || !isSymbol(tokens[index - 1], "=")) return 0;
  const text = lengthBefore(scales, terms, index - 1);
  const pattern = patternAt(index + 1) ?? "";
  const fault = faultOfPattern(pattern, text);
  return fault ? refuse(index - 1, fault) : waysOfPattern(pattern, text) * step;
}

/** Of the text that ends there, put together by + or ||. */
function lengthBefore(scales: Scales, terms: Term[], at: number): number {
  const term = terms.find(({ end }) => end === at);
  if (!term) return 0;
  const isSum = isSymbol(scales.tokens[term.start - 1], "+", "||");
  return term.size.length + (isSum ? lengthBefore(scales, terms, term.start - 1) : 0);
}

function lengthAfter(scales: Scales, terms: Term[], at: number): number {
  const term = terms.find(({ start }) => start === at + 1);
  if (!term) return 0;
  const isSum = isSymbol(scales.tokens[term.end], "+", "||");
  return term.size.length + (isSum ? lengthAfter(scales, terms, term.end) : 0);
}
