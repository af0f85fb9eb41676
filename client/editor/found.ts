import type { Notification } from "../../src/domain/statement.ts";
import type { Checked } from "../state/check.ts";
import type { FailedRun } from "../state/statement.ts";
import { editorText } from "../text/editor.ts";
import type { Words } from "./complete/suggestion.ts";
import { type Mend, mendOf, type Said } from "./mend.ts";
import { offsetOf, pieceAt, type Range } from "./place.ts";

/** A place in a statement that something is said of. */
export interface Mark extends Range {
  is: "error" | "warning" | "info";
  message: string;
  mend?: Mend | undefined;
}

type Known = Omit<Words, "parameters">;

/** Where the run of what stands in the editor failed; undefined where another statement failed, or none. */
export function failedMark(draft: string, failed: FailedRun | undefined, known: Known): Mark | undefined {
  if (!failed?.problem || failed.statement !== draft.trim()) return undefined;
  const { message, problem } = failed;
  const found = markOf(failed.statement, { code: problem.code, message, position: problem.position }, known);
  // What ran had no blanks around it.
  const blanks = draft.length - draft.trimStart().length;
  return found && movedBy(found, blanks);
}

/** What the check of a statement found in it. */
export function checkedMarks({ statement, problem, notifications }: Checked, known: Known): Mark[] {
  const fault = problem && markOf(statement, problem, known);
  return [...(fault ? [fault] : []), ...notifications.flatMap((remark) => remarkOf(statement, remark, known) ?? [])];
}

function markOf(statement: string, said: Said, known: Known): Mark | undefined {
  const mend = mendOf(statement, said, known);
  const place = mend ?? (said.position && pieceAt(statement, offsetOf(statement, said.position)));
  return place && { from: place.from, to: place.to, is: "error", message: said.message, mend };
}

function movedBy({ from, to, mend, ...rest }: Mark, blanks: number): Mark {
  const moved = mend && { ...mend, from: mend.from + blanks, to: mend.to + blanks };
  return { ...rest, from: from + blanks, to: to + blanks, mend: moved };
}

function remarkOf(statement: string, remark: Notification, known: Known): Mark | undefined {
  const { code, description, severity, position } = remark;
  const found = markOf(statement, { code, message: description, position }, known);
  if (!found) return undefined;
  const words = wordsOf(remark, statement.slice(found.from, found.to));
  const message = found.mend ? `${words} ${editorText.didYouMean(found.mend.insert)}` : words;
  return { ...found, message, is: severity === "WARNING" ? "warning" : "info" };
}

/** What Neo4j says in many words of a name that it does not know, in few; all else in its own. */
function wordsOf({ code, description }: Notification, name: string): string {
  if (code.endsWith("UnknownLabelWarning")) return editorText.unknown.label(name);
  if (code.endsWith("UnknownRelationshipTypeWarning")) return editorText.unknown.type(name);
  if (code.endsWith("UnknownPropertyKeyWarning")) return editorText.unknown.property(name);
  return description;
}
