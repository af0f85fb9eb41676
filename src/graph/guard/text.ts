import { RefusedError } from "../../domain/errors.ts";
import type { Limits } from "../../domain/schema.ts";
import type { Parameters } from "./effort/ranges.ts";
import { checkWork, type Effort } from "./effort/work.ts";
import { withOneEnd } from "./ending.ts";
import { checkBackslashes, checkEscapes } from "./escapes.ts";
import { checkFunctions } from "./functions.ts";
import { tokensOf } from "./lexer.ts";
import { checkNormalizing } from "./normalizing.ts";
import { checkPatterns } from "./patterns.ts";
import { checkPhrases } from "./phrases.ts";
import { type Unprefixed, withoutPrefix } from "./prefix.ts";
import { checkShape } from "./shape.ts";
import { createVerdicts } from "./verdicts.ts";

export interface Checked extends Unprefixed {
  effort: Effort;
}

type Bounds = Pick<Limits, "characters" | "depth">;

/** All that is judged before anything is sent to the database. What comes after goes by what it gives. */
export type CheckText = (statement: string, parameters: Parameters) => Checked;

/** Keeps what the text alone tells of a statement that is short and comes again. */
export function createTextCheck(bounds: Bounds): CheckText {
  const known = createVerdicts<Unprefixed>(200, 3600);
  return (statement, parameters) => {
    const found = known.get(statement) ?? unprefixed(statement, bounds);
    if (statement.length <= short) known.keep(statement, found);
    return withParameters(found, statement, parameters);
  };
}

// So that the memory never holds many tokens.
const short = 1000;

export const checkText = (statement: string, parameters: Parameters, bounds: Bounds): Checked =>
  withParameters(unprefixed(statement, bounds), statement, parameters);

function unprefixed(statement: string, { characters, depth }: Bounds): Unprefixed {
  if (statement.length > characters)
    throw new RefusedError(`This statement is longer than ${characters} characters, so it was not run.`);
  checkEscapes(statement);
  const all = tokensOf(statement);
  checkBackslashes(all, statement);
  const ended = withOneEnd(all, statement);
  const found = withoutPrefix(ended.tokens, ended.statement);
  checkPhrases(found.tokens, statement);
  checkShape(found.tokens, statement, depth);
  checkFunctions(found.tokens, statement);
  checkNormalizing(found.tokens, statement);
  return found;
}

function withParameters(found: Unprefixed, statement: string, parameters: Parameters): Checked {
  checkPatterns(found.tokens, statement, parameters);
  return { ...found, effort: checkWork(found.tokens, statement, parameters) };
}
