import { RefusedError } from "../../domain/errors.ts";
import type { Schema } from "../../domain/schema.ts";
import { checkBackslashes, checkEscapes } from "./escapes.ts";
import { checkFunctions } from "./functions.ts";
import { type Token, tokensOf } from "./lexer.ts";
import { checkLoops } from "./loops.ts";
import { checkPhrases } from "./phrases.ts";
import { checkRanges } from "./ranges.ts";
import { checkShape } from "./shape.ts";

/** All that is judged before anything is sent to the database. Gives the tokens, for what comes after. */
export function checkText(
  statement: string,
  parameters: Record<string, unknown>,
  { characters, depth }: Pick<Schema["limits"], "characters" | "depth">,
): Token[] {
  if (statement.length > characters)
    throw new RefusedError(`This statement is longer than ${characters} characters, so it was not run.`);
  checkEscapes(statement);
  const tokens = tokensOf(statement);
  checkBackslashes(tokens, statement);
  checkPhrases(tokens, statement);
  checkShape(tokens, statement, depth);
  checkFunctions(tokens, statement);
  checkLoops(tokens, statement);
  checkRanges(tokens, statement, parameters);
  return tokens;
}
