import type { Language } from "../../src/domain/language.ts";
import type { Notification } from "../../src/domain/statement.ts";
import type { Checked } from "../state/check.ts";
import type { FailedRun } from "../state/statement.ts";
import { type Mend, mendOf, type Said } from "./mend.ts";
import { offsetOf, pieceAt, type Range } from "./place.ts";

/** A place in a statement that something is said of. */
export interface Mark extends Range {
  is: "error" | "warning" | "info";
  message: string;
  mend?: Mend | undefined;
}

/** Where the run of what stands in the editor failed; undefined where another statement failed, or none. */
export function failedMark(
  draft: string,
  failed: FailedRun | undefined,
  language: Language | undefined,
): Mark | undefined {
  if (!failed?.problem || failed.statement !== draft.trim()) return undefined;
  const { message, problem } = failed;
  const found = markOf(failed.statement, { code: problem.code, message, position: problem.position }, language);
  // What ran had no blanks around it.
  const blanks = draft.length - draft.trimStart().length;
  return found && movedBy(found, blanks);
}

/** What the check of a statement found in it. */
export function checkedMarks({ statement, problem, notifications }: Checked, language: Language | undefined): Mark[] {
  const fault = problem && markOf(statement, problem, language);
  return [...(fault ? [fault] : []), ...notifications.flatMap((remark) => remarkOf(statement, remark, language) ?? [])];
}

function markOf(statement: string, said: Said, language: Language | undefined): Mark | undefined {
  const mend = mendOf(statement, said, language);
  const place = mend ?? (said.position && pieceAt(statement, offsetOf(statement, said.position)));
  return place && { from: place.from, to: place.to, is: "error", message: said.message, mend };
}

function movedBy({ from, to, mend, ...rest }: Mark, blanks: number): Mark {
  const moved = mend && { ...mend, from: mend.from + blanks, to: mend.to + blanks };
  return { ...rest, from: from + blanks, to: to + blanks, mend: moved };
}

function remarkOf(
  statement: string,
  { code, description, severity, position }: Notification,
  language: Language | undefined,
): Mark | undefined {
  const found = markOf(statement, { code, message: description, position }, language);
  return found && { ...found, is: severity === "WARNING" ? "warning" : "info" };
}
