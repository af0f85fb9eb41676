import { StatementError } from "../../domain/errors.ts";

/** Of one row, as it comes and as it is written: more would fill the memory, and wait long to be read. */
export const mostBytes = 16_000_000;

export function rowTooLarge(): StatementError {
  const sentence =
    "A row of this answer is larger than 16 MB, which is too much at once. Return less in a row, as in left(text, 1000) or list[..1000].";
  return new StatementError(sentence, "RowTooLarge");
}
