import { closesLevel, opensLevel } from "./depth.ts";
import type { Token } from "./lexer.ts";
import { isClosing, isOpening, isSymbol, isWord } from "./tokens.ts";

/** The token at which one expression strings more operators together than the limit, brackets within it apart. */
export function longestChain(tokens: Token[], limit: number): Token | undefined {
  const outer: number[] = [];
  let count = 0;
  return tokens.find((token, index) => {
    const isLink = linksAt(tokens, index);
    if (closesLevel(token)) count = outer.pop() ?? 0;
    if (isLink) count += 1;
    if (opensLevel(token)) {
      outer.push(count);
      count = 0;
    }
    if (endsExpression(tokens, index)) count = 0;
    return isLink && Math.max(count, outer.at(-1) ?? 0) > limit;
  });
}

/** The XOR at which one expression has more of them than the limit, brackets within it included. */
export function manyExclusives(tokens: Token[], limit: number): Token | undefined {
  let depth = 0;
  let count = 0;
  return tokens.find((token, index) => {
    if (isOpening(token)) depth += 1;
    if (isClosing(token)) depth -= 1;
    if (depth === 0 && endsExpression(tokens, index)) count = 0;
    if (isWord(token, "XOR")) count += 1;
    return count > limit;
  });
}

const joining = ["AND", "OR", "XOR", "NOT", "WHEN"];

/** Whether an expression goes on here: an operator, the second .x of a.x.x, the second [0] of a[0][0]. */
function linksAt(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  if (isSymbol(token, ..."+-*/%^&|!", "||") || isWord(token, ...joining)) return true;
  if (isSymbol(token, ".", ":")) return isSymbol(tokens[index - 2], ".", ":");
  return isOpening(token) && isClosing(tokens[index - 1]);
}

const clauses = ["MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "UNWIND", "CALL", "UNION", "ORDER", "SKIP", "LIMIT"];
const infix = ["AND", "OR", "XOR", "NOT", "IN", "IS", "STARTS", "ENDS", "CONTAINS", "DISTINCT"];

/** A comma, or a word that begins a clause; not one that stands where a value must, since a value may be called WITH. */
export function endsExpression(tokens: Token[], index: number): boolean {
  if (isSymbol(tokens[index], ",")) return true;
  const before = tokens[index - 1];
  const mustBeValue = isWord(before, ...infix) || (before?.kind === "symbol" && !isClosing(before));
  return isWord(tokens[index], ...clauses) && !mustBeValue;
}
