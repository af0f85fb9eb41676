import type { Token } from "./lexer.ts";
import { blanked } from "./prefix.ts";
import { isSymbol } from "./tokens.ts";

/**
 * A statement with one semicolon at its end, of however many: Neo4j's own shell takes them, Neo4j does not. The others
 * are blank now, so that all positions stay.
 */
export function withOneEnd(tokens: Token[], statement: string): { tokens: Token[]; statement: string } {
  const end = tokens.findLastIndex((token) => !isSymbol(token, ";")) + 1;
  return { tokens: tokens.slice(0, end), statement: tokens.slice(end + 1).reduce(blanked, statement) };
}
