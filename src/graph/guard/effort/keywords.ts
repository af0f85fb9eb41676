import type { Token } from "../lexer.ts";
import { isClosing, isSymbol, isWord } from "../tokens.ts";

const clauses = `MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL UNION ORDER SKIP OFFSET LIMIT YIELD LET FILTER FOR
  FINISH NEXT`.split(/\s+/);
const beforeValue = `AND OR XOR NOT IN IS STARTS ENDS CONTAINS DISTINCT AS CASE WHEN THEN ELSE BY`.split(/\s+/);
const others = `END ASC ASCENDING DESC DESCENDING NULL TRUE FALSE ALL UNIQUE SHORTEST ANY GROUPS TYPED NORMALIZED USING
  INDEX SCAN SEEK JOIN ON HINT SHOW DEFAULT`.split(/\s+/);

/** Words that have no value of their own, unless a variable is called so. */
export const isKeyword = (token: Token | undefined) => isWord(token, ...clauses, ...beforeValue, ...others);

/** After these a bracket is not that of a function. */
export const isNoFunction = (token: Token | undefined) => isWord(token, ...clauses, ...beforeValue);

/** Whether a word begins a clause; not one that stands where a value must, since a variable may be called WITH. */
export const beginsClause = (tokens: Token[], index: number) => isKeywordAt(tokens, index, clauses);

/** Whether a clause of such a word begins after another; a value after RETURN may be called so. */
export const followsClause = (tokens: Token[], index: number, words: string[]) =>
  index > 0 && isKeywordAt(tokens, index, words) && !isWord(tokens[index - 1], ...clauses);

export function isKeywordAt(tokens: Token[], index: number, words: string[]): boolean {
  if (!isWord(tokens[index], ...words) || isSymbol(tokens[index + 1], ":")) return false;
  const before = tokens[index - 1];
  if (isSymbol(before, "*") && isWord(tokens[index - 2], "WITH", "RETURN", "DISTINCT", "YIELD")) return true;
  const isOperator = before?.kind === "symbol" && !isClosing(before) && !isSymbol(before, "{", ";");
  return !isOperator && !isWord(before, ...beforeValue);
}
