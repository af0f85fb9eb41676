import type { Answer } from "../../../src/domain/answer.ts";
import type { Falsehood } from "./falsehoods.ts";

/**
 * Whether an answer takes the false or unknown thing for true: it says yes, gives the thing that does not belong there,
 * or, where the question rests on what is not so, answers it at all except by "no" or none.
 */
export function isBelieved({ never }: Falsehood, { status, answers, value, number }: Answer): boolean {
  if (status !== "answered") return false;
  if (value?.kind === "boolean") return value.boolean;
  if (never !== undefined) return answers.some(({ id }) => id === never);
  return (number ?? (value?.kind === "number" ? value.number : undefined)) !== 0;
}
