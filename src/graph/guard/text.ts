import { RefusedError } from "../../domain/errors.ts";
import type { Limits } from "../../domain/schema.ts";
import type { Parameters } from "./effort/ranges.ts";
import { checkWork, type Effort } from "./effort/work.ts";
import { withOneEnd } from "./ending.ts";
import { checkBackslashes, checkEscapes } from "./escapes.ts";
import { checkFunctions } from "./functions.ts";
import { tokensOf } from "./lexer.ts";
import { checkPatterns } from "./patterns.ts";
import { checkPhrases } from "./phrases.ts";
import { type Unprefixed, withoutPrefix } from "./prefix.ts";
import { checkShape } from "./shape.ts";

export interface Checked extends Unprefixed {
  effort: Effort;
}

/** All that is judged before anything is sent to the database. What comes after goes by what it gives. */
export function checkText(
  statement: string,
  parameters: Parameters,
  { characters, depth }: Pick<Limits, "characters" | "depth">,
): Checked {
  if (statement.length > characters)
    throw new RefusedError(`This statement is longer than ${characters} characters, so it was not run.`);
  checkEscapes(statement);
  const all = tokensOf(statement);
  checkBackslashes(all, statement);
  const ended = withOneEnd(all, statement);
  const unprefixed = withoutPrefix(ended.tokens, ended.statement);
  const { tokens } = unprefixed;
  checkPhrases(tokens, statement);
  checkShape(tokens, statement, depth);
  checkFunctions(tokens, statement);
  checkPatterns(tokens, statement, parameters);
  return { ...unprefixed, effort: checkWork(tokens, statement, parameters) };
}
