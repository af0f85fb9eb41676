import { isClosing, isOpening, isSymbol, isWord } from "./brackets.ts";
import type { Token } from "./lexer.ts";

/** The token at which brackets, CASEs and prefixes such as NOT are nested deeper than the limit. */
export function firstDeeper(tokens: Token[], limit: number): Token | undefined {
  const levels: number[] = [];
  let depth = 0;
  let prefixes = 0;
  return tokens.find((token) => {
    if (opensLevel(token)) {
      levels.push(1 + prefixes);
      depth += 1 + prefixes;
    } else if (closesLevel(token)) depth -= levels.pop() ?? 0;
    prefixes = isPrefix(token) ? prefixes + 1 : 0;
    return depth + prefixes > limit;
  });
}

/** A CASE counts as a bracket that END closes. */
export const opensLevel = (token: Token) => isOpening(token) || isWord(token, "CASE");
export const closesLevel = (token: Token) => isClosing(token) || isWord(token, "END");

const isPrefix = (token: Token) => isWord(token, "NOT") || isSymbol(token, "+", "-", "!");
