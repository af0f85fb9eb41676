import type { Token } from "../lexer.ts";
import { isClosing, isOpening, isSymbol } from "../tokens.ts";
import { beginsClause } from "./keywords.ts";

/** A statement's tokens, and where each bracket of it closes. */
export interface Text {
  tokens: Token[];
  closings: number[];
}

/** A stretch of a statement's tokens: from one, up to but without the other. */
export interface Stretch {
  from: number;
  to: number;
}

/** One that stands in a clause, between commas. */
export interface Part extends Stretch {
  clause?: Token | undefined;
}

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

/** Parts between commas and clauses that are in no bracket within it. */
export function partsOf({ tokens, closings }: Text, { from, to }: Stretch): Part[] {
  const parts: Part[] = [];
  let start = from;
  let clause: Token | undefined;
  for (let index = from; index < to; index += 1) {
    if (isOpening(tokens[index])) index = Math.min(closings[index] ?? to, to);
    const begins = index < to && beginsClause(tokens, index);
    if (index >= to || !(begins || isSymbol(tokens[index], ",", ";"))) continue;
    parts.push({ from: start, to: index, clause });
    if (begins) clause = tokens[index];
    start = index + 1;
  }
  return [...parts, { from: start, to, clause }];
}

/** What is in the bracket that opens there. */
export function insideOf({ tokens, closings }: Text, open: number): Stretch {
  return { from: open + 1, to: closings[open] ?? tokens.length };
}

/** The first token of the stretch outside of brackets that is wanted; its end where none is. */
export function findOutside(
  { tokens, closings }: Text,
  { from, to }: Stretch,
  isWanted: (token: Token | undefined, index: number) => boolean,
): number {
  for (let index = from; index < to; index += 1) {
    if (isWanted(tokens[index], index)) return index;
    if (isOpening(tokens[index])) index = Math.min(closings[index] ?? to, to);
  }
  return to;
}
