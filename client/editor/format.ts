import { capitalised } from "./format/clauses.ts";
import { linesOf } from "./format/lines.ts";
import { piecesOf } from "./format/pieces.ts";
import { saySame } from "./format/signs.ts";

/** Outside strings Neo4j reads these otherwise than JavaScript does: as parts of words, blanks and escapes. */
const readOtherwise = [..."\uFEFF\u001C\u001D\u001E\u001F\u0085\u180E\\"];

/**
 * A statement in its usual form: a clause on each line, keywords in capitals, blanks as everybody writes them. It never
 * says anything else than before; where that is not certain it stays as it was.
 */
export function formatted(statement: string): string {
  const bare = withoutStrings(statement);
  if (readOtherwise.some((character) => bare.includes(character))) return statement;
  const text = linesOf(capitalised(piecesOf(statement))).join("\n");
  return saySame(statement, text) ? text : statement;
}

const withoutStrings = (statement: string) =>
  piecesOf(statement)
    .map(({ text, kind, gap }) => (kind === "string" ? gap : gap + text))
    .join("");
