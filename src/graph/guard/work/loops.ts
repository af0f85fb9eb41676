import { isSymbol, isWord } from "../brackets.ts";
import type { Token } from "../lexer.ts";
import { findOutside, isName, type Stretch, type Text } from "./expressions.ts";
import { isKeywordAt } from "./keywords.ts";

/** `[x IN list WHERE … | …]`, `any(x IN list WHERE …)` and its kin, and `reduce(sum = 0, x IN list | …)`. */
export interface Loop {
  variable: Token;
  list: Stretch;
  body: Stretch;
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

function headAt(text: Text, from: number, to: number): Pick<Loop, "variable" | "list" | "body"> | undefined {
  const variable = text.tokens[from];
  if (!variable || !isName(variable) || !isWord(text.tokens[from + 1], "IN")) return undefined;
  const list = { from: from + 2, to };
  const endsList = (token: Token | undefined, index: number) =>
    isSymbol(token, "|") || isKeywordAt(text.tokens, index, ["WHERE"]);
  list.to = findOutside(text, list, endsList);
  return { variable, list, body: { from: list.to + 1, to: Math.max(to, list.to + 1) } };
}
