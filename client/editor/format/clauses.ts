import { isOutside, namedLikeFunctions, type Piece } from "./pieces.ts";
import { endsValue } from "./signs.ts";

const clause =
  /^(?:call|create|delete|detach|explain|finish|foreach|insert|limit|load|match|merge|offset|on|optional|order|profile|remove|return|set|show|skip|union|unwind|use|where|with)$/i;

/** Pairs that are one keyword, so that the second begins nothing. */
const pairs =
  /^(?:(?:starts|ends|csv) with|optional (?:match|call)|detach delete|on (?:create|match)|union all|(?:create|match) set)$/i;

/** Whether a clause begins with a piece. */
export function beginsClause(pieces: Piece[], index: number): boolean {
  const [two, one, piece, next] = [pieces[index - 2], pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece?.kind !== "keyword" || !isOutside(piece) || !clause.test(piece.text)) return false;
  if (/^on$/i.test(piece.text)) return /^(?:create|match)$/i.test(next?.text ?? "");
  if (!one) return true;
  const pair = `${one.text} ${piece.text}`;
  if (pairs.test(pair) && (!/^(?:create|match) set$/i.test(pair) || /^on$/i.test(two?.text ?? ""))) return false;
  // What may also be a name only begins a clause after something whole.
  return !/^(?:limit|skip|offset|order)$/i.test(piece.text) || isWhole(one);
}

const isWhole = (piece: Piece) =>
  endsValue(piece) || piece.role === "comment" || /^(?:\*|asc|desc|ascending|descending)$/i.test(piece.text);

/** Keywords in capitals, where they are keywords: names of the statement that look like one stay as they are. */
export function capitalised(pieces: Piece[]): Piece[] {
  const names = new Set(pieces.filter((_, index) => isName(pieces, index)).map(({ text }) => text.toLowerCase()));
  return pieces.map((piece, index) => {
    const { text, kind, inside } = piece;
    const next = pieces[index + 1]?.text;
    if (kind !== "keyword" || names.has(text.toLowerCase()) || /^(?:null|true|false)$/i.test(text)) return piece;
    const isKey = inside === "map" && next === ":";
    const isFunction = namedLikeFunctions.test(text) && next === "(";
    return isKey || isFunction ? piece : { ...piece, text: text.toUpperCase() };
  });
}

/** Whether what looks like a keyword is a variable. */
function isName(pieces: Piece[], index: number): boolean {
  const [before = "", next = ""] = [pieces[index - 1]?.text, pieces[index + 1]?.text];
  const { kind, text, inside } = pieces[index] as Piece;
  if (kind !== "keyword" || (namedLikeFunctions.test(text) && next === "{")) return false;
  if (next === ":") return inside !== "map";
  if (/^[.=]$/.test(next) || /^(?:as|yield)$/i.test(before)) return true;
  return /^[([]$/.test(before) && /^(?:[)\],{]|in)$/i.test(next);
}
