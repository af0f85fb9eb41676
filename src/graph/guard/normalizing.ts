import { RefusedError } from "../../domain/errors.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";
import { isName, isSymbol, isWord } from "./tokens.ts";

/**
 * Refuses to normalize text or to ask whether it is: Java takes the square of its length for marks that are out of order,
 * 26 s for 60,000 characters, and Neo4j can't stop it. How long a text is can't be told before it is made.
 */
export function checkNormalizing(tokens: Token[], statement: string): void {
  const found = tokens.find((_, index) => isCall(tokens, index) || isPredicate(tokens, index));
  if (!found) return;
  const sentence =
    "normalize() and IS NORMALIZED can't be stopped once they are at work on a long text, so this was not run.";
  throw new RefusedError(sentence, positionAt(statement, found.at));
}

const isCall = (tokens: Token[], index: number) =>
  isName(tokens[index]) &&
  tokens[index]?.text.toUpperCase() === "NORMALIZE" &&
  isSymbol(tokens[index + 1], "(") &&
  !isSymbol(tokens[index - 1], ".", ":");

function isPredicate(tokens: Token[], index: number): boolean {
  if (!isWord(tokens[index], "NORMALIZED")) return false;
  const isForm = isWord(tokens[index - 1], "NFC", "NFD", "NFKC", "NFKD");
  const before = isForm ? index - 2 : index - 1;
  return isWord(tokens[isWord(tokens[before], "NOT") ? before - 1 : before], "IS");
}
