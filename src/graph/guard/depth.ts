import type { Token } from "./lexer.ts";
import { isClosing, isOpening, isSymbol, isWord } from "./tokens.ts";

/** The token at which brackets, CASEs and prefixes such as NOT are nested deeper than the limit; EXISTS { counts ten. */
export function firstDeeper(tokens: Token[], limit: number): Token | undefined {
  const levels: number[] = [];
  let depth = 0;
  let prefixes = 0;
  return tokens.find((token, index) => {
    if (opensLevel(token)) {
      const weight = prefixes + (opensSubquery(tokens, index) ? 10 : 1);
      levels.push(weight);
      depth += weight;
    } else if (closesLevel(token)) depth -= levels.pop() ?? 0;
    prefixes = isPrefix(token) ? prefixes + 1 : 0;
    return depth + prefixes > limit;
  });
}

// Neo4j's planning of these doubles with each that is nested, and is never done from about 20 on.
const opensSubquery = (tokens: Token[], index: number) =>
  isSymbol(tokens[index], "{") && isWord(tokens[index - 1], "EXISTS", "COUNT", "COLLECT");

/** A CASE counts as a bracket that END closes. */
export const opensLevel = (token: Token) => isOpening(token) || isWord(token, "CASE");
export const closesLevel = (token: Token) => isClosing(token) || isWord(token, "END");

const isPrefix = (token: Token) => isWord(token, "NOT") || isSymbol(token, "+", "-", "!");
