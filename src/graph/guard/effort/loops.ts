import type { Token } from "../lexer.ts";
import { isName, isSymbol, isWord } from "../tokens.ts";
import { findOutside, type Stretch, type Text } from "./expressions.ts";
import { isKeywordAt } from "./keywords.ts";

/** `[x IN list WHERE … | …]`, `any(x IN list WHERE …)` and its kin, and `reduce(sum = 0, x IN list | …)`. */
export interface Loop {
  variable: Token;
  list: Stretch;
  /** After WHERE; empty where there is none. */
  condition: Stretch;
  /** After the bar. */
  result?: Stretch | undefined;
  /** What is gathered from element to element, and what it begins with. */
  gathered?: { name: Token; init: Stretch };
  /** Whether what it comes to is a list. */
  isList: boolean;
}

/** The loop whose bracket opens there. */
export function loopAt(text: Text, open: number): Loop | undefined {
  const { tokens, closings } = text;
  const to = closings[open] ?? tokens.length;
  const before = tokens[open - 1];
  if (isSymbol(tokens[open], "(") && isWord(before, "REDUCE", "ALLREDUCE")) {
    const [name, init] = [tokens[open + 1], { from: open + 3, to }];
    init.to = findOutside(text, init, (token) => isSymbol(token, ","));
    const loop = headAt(text, init.to + 1, to);
    return name && loop && { ...loop, gathered: { name, init }, isList: false };
  }
  const isList = isSymbol(tokens[open], "[");
  if (!isList && !isWord(before, "ANY", "ALL", "NONE", "SINGLE")) return undefined;
  const loop = headAt(text, open + 1, to);
  return loop && { ...loop, isList };
}

function headAt(text: Text, from: number, to: number): Omit<Loop, "isList"> | undefined {
  const variable = text.tokens[from];
  if (!variable || !isName(variable) || !isWord(text.tokens[from + 1], "IN")) return undefined;
  const find = (start: number, isWanted: Parameters<typeof findOutside>[2]) =>
    findOutside(text, { from: start, to }, isWanted);
  const bar = find(from + 2, (token) => isSymbol(token, "|"));
  const where = Math.min(
    bar,
    find(from + 2, (_, index) => isKeywordAt(text.tokens, index, ["WHERE"])),
  );
  return {
    variable,
    list: { from: from + 2, to: where },
    condition: { from: where + 1, to: bar },
    result: bar < to ? { from: bar + 1, to } : undefined,
  };
}
