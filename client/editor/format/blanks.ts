import type { Piece } from "./pieces.ts";
import { endsValue } from "./signs.ts";

/** Whether a blank stands between two pieces of a line. */
export function isApart(one: Piece, other: Piece): boolean {
  if (one.role === "comment" || other.role === "comment") return true;
  if (one.role === "open") return isRoomy(one);
  if (other.role === "close") return isRoomy(other);
  if (other.role === "comma" || one.role === "dot" || one.role === "unary") return false;
  if (other.role === "dot") return !endsValue(one) && one.role !== "word";
  if (one.role === "comma") return one.inside !== "range";
  if (one.role === "colon") return one.inside === "map";
  if (other.role === "colon") return false;
  if (isBetweenNodes(one, other)) return other.gap !== "";
  if (one.role === "tight" || other.role === "tight") return false;
  return other.role === "open" ? isBracketApart(one, other) : true;
}

const isRoomy = ({ inside }: Piece) => inside === "pattern" || inside === "subquery";

/** `(a) ((b)-->(c))+ (d)` may be written with blanks or without. */
function isBetweenNodes(one: Piece, other: Piece): boolean {
  return other.text === "(" && (one.text === ")" || (one.role === "tight" && /^[+*]$/.test(one.text)));
}

function isBracketApart(one: Piece, { text, inside }: Piece): boolean {
  if (text === "(") return inside !== "call" && one.text !== "$";
  if (text === "[") return !endsValue(one);
  return inside !== "range";
}
