import { StatementError } from "../../domain/errors.ts";

const deepest = 1000;

/** Throws where a value of an answer is nested deeper than it may be. */
export function checkDepth(depth: number): void {
  if (depth > deepest) throw new StatementError(`The answer is nested more than ${deepest} deep.`, "AnswerTooDeep");
}

/** Reads a value of the driver, which puts off its own errors until then. */
export function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw isBeyondJavaScript(error) ? new StatementError(beyondJavaScript, "UnreadableTime") : error;
  }
}

const beyondJavaScript =
  "The answer holds a time whose zone or year is beyond what JavaScript can count with. Return toString() of it instead.";

const isBeyondJavaScript = (error: unknown) => error instanceof RangeError && /^Invalid time/.test(error.message);
