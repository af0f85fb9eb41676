import { RefusedError } from "../../domain/errors.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";
import { isSymbol, isWord } from "./tokens.ts";

/** Refuses what can be told from the words alone, and what EXPLAIN is no judge of. */
export function checkPhrases(tokens: Token[], statement: string): void {
  const refuse = (token: Token | undefined, sentence: string) => {
    if (token) throw new RefusedError(sentence, positionAt(statement, token.at));
  };
  if (tokens.length === 0) throw new RefusedError("There is no statement here.", { line: 1, column: 1 });
  refuse(secondStatement(tokens), "One statement at a time: nothing of this was run.");
  refuse(
    tokens.find((token, index) => isWord(token, "USE") && isClause(tokens, index)),
    "This explorer asks one graph, so USE was not run. To use the word as a name, put it in backticks.",
  );
}

/** What follows a semicolon that ends a statement; those at the very end are gone by now. */
function secondStatement(tokens: Token[]): Token | undefined {
  const end = tokens.findIndex((token) => isSymbol(token, ";"));
  return end === -1 ? undefined : tokens.find((token, index) => index > end && !isSymbol(token, ";"));
}

/** Whether a word stands where a clause may begin, and is not a label, a property, a parameter or a key of a map. */
export function isClause(tokens: Token[], index: number): boolean {
  return !isSymbol(tokens[index - 1], ".", ":", "|", "&", "!", "$") && !isSymbol(tokens[index + 1], ":");
}
