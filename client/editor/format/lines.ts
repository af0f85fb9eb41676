import { isApart } from "./blanks.ts";
import { beginsClause } from "./clauses.ts";
import { isOutside, type Piece } from "./pieces.ts";

interface Line {
  indent: number;
  /** A blank line stands before it. */
  isApart: boolean;
  pieces: Piece[];
}

const widest = 80;

/** Pieces in lines: a clause on each, conditions and what does not fit beneath, subqueries two blanks in. */
export function linesOf(pieces: Piece[]): string[] {
  const lines: Line[] = [];
  let isCondition = false;
  for (const [index, piece] of pieces.entries()) {
    const begins = beginsClause(pieces, index);
    const isJoint = isCondition && isOutside(piece) && /^(?:and|or|xor)$/i.test(piece.text) && piece.kind === "keyword";
    if (begins) isCondition = /^where$/i.test(piece.text);
    const line = lines.at(-1);
    if (!line || begins || isJoint || isBroken(pieces, index)) lines.push(begun(pieces, index, begins));
    else line.pieces.push(piece);
  }
  return lines
    .flatMap(folded)
    .flatMap(({ indent, isApart, pieces }) => [...(isApart ? [""] : []), `${"  ".repeat(indent)}${joined(pieces)}`]);
}

function begun(pieces: Piece[], index: number, begins: boolean): Line {
  const piece = pieces[index] as Piece;
  const isFirst =
    begins || closesSubquery(piece) || piece.role === "comment" || index === 0 || isEnd(pieces[index - 1]);
  const isApart = index > 0 && (begins || piece.role === "comment") && piece.gap.split("\n").length > 2;
  return { indent: piece.depth + (isFirst ? 0 : 1), isApart, pieces: [piece] };
}

const closesSubquery = ({ role, inside }: Piece) => role === "close" && inside === "subquery";
const isEnd = (piece: Piece | undefined) => piece?.text === ";";

/** Whether a piece stands on a line of its own for what is before it, or for being a comment that did. */
function isBroken(pieces: Piece[], index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  if (!before || !piece) return false;
  if (closesSubquery(piece) || (before.role === "open" && before.inside === "subquery")) return true;
  if (before.text.startsWith("//") && before.role === "comment") return true;
  const isOwn = piece.role === "comment" || before.role === "comment" || isEnd(before);
  return isOwn && (piece.gap.includes("\n") || (isEnd(before) && piece.role !== "comment"));
}

const joined = (pieces: Piece[]) =>
  pieces
    .map((piece, index) => (index > 0 && isApart(pieces[index - 1] as Piece, piece) ? " " : "") + piece.text)
    .join("");

/** A line that is too wide, broken after its commas. */
function folded(line: Line): Line[] {
  const { indent, pieces } = line;
  if (indent * 2 + joined(pieces).length <= widest) return [line];
  const lines: Line[] = [{ ...line, pieces: [] }];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const isNext = before?.text === "," && isOutside(before) && piece.role !== "comment";
    if (isNext) lines.push({ indent: (pieces[0] as Piece).depth + 1, isApart: false, pieces: [piece] });
    else lines.at(-1)?.pieces.push(piece);
  }
  return lines;
}
