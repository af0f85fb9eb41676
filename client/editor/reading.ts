import { variablesOf } from "./complete/variables.ts";
import { beginsClause } from "./format/clauses.ts";
import { piecesOf } from "./format/pieces.ts";

const writing = /^(?:create|merge|set|delete|detach|remove|foreach|insert)$/i;
const reading = /^(?:match|optional|with|unwind|call)$/i;

/** The statement that gives what another one would write to: all before its first writing clause. Undefined where it reads nothing. */
export function readingPart(statement: string): string | undefined {
  const pieces = piecesOf(statement);
  const clauses = pieces.filter((piece, index) => piece.inside === "" && beginsClause(pieces, index));
  const cut = clauses.findIndex(({ text }) => writing.test(text));
  const before = clauses.slice(0, Math.max(0, cut));
  if (!before.some(({ text }) => reading.test(text)) || before.some(({ text }) => /^(?:return|union)$/i.test(text))) {
    return undefined;
  }
  const text = statement.slice(0, clauses[cut]?.at).trim();
  return variablesOf(text).length > 0 ? `${text}\nRETURN *` : undefined;
}
