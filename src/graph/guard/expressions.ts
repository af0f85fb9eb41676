import { isClosing, isOpening, isSymbol, isWord } from "./brackets.ts";
import type { Token } from "./lexer.ts";

/** A stretch of a statement's tokens: from one, up to but without the other. */
export interface Stretch {
  from: number;
  to: number;
}

const clauses = `MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL UNION ORDER SKIP OFFSET LIMIT YIELD LET FILTER FOR
  FINISH NEXT`.split(/\s+/);
const afterName = ["AND", "OR", "XOR", "NOT", "IN", "IS", "STARTS", "ENDS", "CONTAINS", "DISTINCT", "AS", "THEN", "ELSE", "WHEN"];

/** Words that are never read as variables here; to be called so, one must be put in backticks. */
export const isReserved = (token: Token | undefined) => isWord(token, ...clauses, ...afterName, "CASE", "END");

const noValues = `BY ASC ASCENDING DESC DESCENDING NULL TRUE FALSE ALL UNIQUE SHORTEST ANY GROUPS TYPED NORMALIZED
  USING INDEX SCAN SEEK JOIN ON HINT SHOW DEFAULT`.split(/\s+/);

/** Words of the language that have no value of their own. */
export const isWordOnly = (token: Token | undefined) => isReserved(token) || isWord(token, ...noValues);

export const isName = (token: Token | undefined) => token?.kind === "word" || token?.kind === "name";

/** Where each bracket closes; the end of all where it does not. */
export function closingsOf(tokens: Token[]): number[] {
  const closings: number[] = [];
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (isOpening(token)) open.push(index);
    else if (isClosing(token)) closings[open.pop() ?? -1] = index;
  });
  for (const index of open) closings[index] = tokens.length;
  return closings;
}

/** Whether a word begins a clause: it does not after a dot, a colon or an operator, nor before the colon of a key. */
export function beginsClause(tokens: Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!isWord(token, ...clauses) || isSymbol(after, ":") || isWord(before, "STARTS", "ENDS")) return false;
  return !isSymbol(before, ".", ":", "$", "|", "&", "!");
}

/** What is in the bracket that opens there. */
export function insideOf({ tokens, closings }: { tokens: Token[]; closings: number[] }, open: number): Stretch {
  return { from: open + 1, to: closings[open] ?? tokens.length };
}

/** Parts between commas, clauses and bars that are in no bracket within it. */
export function partsOf(tokens: Token[], closings: number[], { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    if (isOpening(tokens[index])) index = Math.min(closings[index] ?? to, to);
    if (index >= to || !(isSymbol(tokens[index], ",", ";") || beginsClause(tokens, index))) continue;
    parts.push({ from: start, to: index });
    start = index + 1;
  }
  return [...parts, { from: start, to }];
}

/** The first token of the stretch outside of brackets that is wanted; its end where none is. */
export function findOutside(
  { tokens, closings }: { tokens: Token[]; closings: number[] },
  { from, to }: Stretch,
  isWanted: (token: Token) => boolean,
): number {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token && isWanted(token)) return index;
    if (isOpening(token)) index = Math.min(closings[index] ?? to, to);
  }
  return to;
}
