import { opensSubquery } from "../tokens.ts";
import { arrowsOf } from "./arrows.ts";
import { endsValue, type Sign, signsOf } from "./signs.ts";

/** What a piece does, for the blanks around it. */
export type Role = "word" | "operator" | "tight" | "unary" | "open" | "close" | "colon" | "dot" | "comma" | "comment";

/** The innermost bracket: a subquery has clauses of its own, `EXISTS { (a)-->(b) }` is a pattern, `{1,3}` a range. */
type Inside = "" | "call" | "group" | "list" | "relationship" | "map" | "range" | "pattern" | "subquery";

export interface Piece extends Sign {
  role: Role;
  /** Of a bracket: what it encloses. */
  inside: Inside;
  /** How many subqueries it is in. */
  depth: number;
}

/** Whether clauses stand here, and not a part of one in brackets. */
export const isOutside = ({ inside }: Piece) => inside === "" || inside === "subquery";

/** A statement as pieces with their roles. */
export function piecesOf(statement: string): Piece[] {
  const signs = signsOf(statement);
  const { arrows, quantifiers } = arrowsOf(signs);
  const open: Inside[] = [];
  const depth = () => open.filter((inside) => inside === "subquery").length;
  return signs.map((sign, index): Piece => {
    const [before, after] = [signs[index - 1], signs[index + 1]];
    if (/^[([{]$/.test(sign.text)) {
      const inside = insideOf(sign, { before, after, statement, isArrow: arrows.has(index - 1) });
      const piece: Piece = { ...sign, role: "open", inside, depth: depth() };
      open.push(inside);
      return piece;
    }
    if (/^[)\]}]$/.test(sign.text)) return { ...sign, role: "close", inside: open.pop() ?? "group", depth: depth() };
    const inside = open.at(-1) ?? "";
    const isTight = arrows.has(index) || quantifiers.has(index);
    return { ...sign, role: isTight ? "tight" : roleOf(sign, before, inside), inside, depth: depth() };
  });
}

interface Around {
  before: Sign | undefined;
  after: Sign | undefined;
  statement: string;
  isArrow: boolean;
}

function insideOf({ text, at }: Sign, { before, after, statement, isArrow }: Around): Inside {
  if (text === "[") return isArrow ? "relationship" : "list";
  if (text === "(") return before && isCalled(before) ? "call" : "group";
  if (opensSubquery(statement, at)) return "subquery";
  if (/^(?:exists|count|collect)$/i.test(before?.text ?? "")) return "pattern";
  return after && /^(?:\d+|,)$/.test(after.text) ? "range" : "map";
}

export const namedLikeFunctions = /^(?:count|exists|all|any|none|single)$/i;

const isCalled = ({ text, kind }: Sign) =>
  kind === "keyword" ? namedLikeFunctions.test(text) : kind === "function" || /^[\p{L}_`]/u.test(text);

function roleOf(sign: Sign, before: Sign | undefined, inside: Inside): Role {
  const { text, kind } = sign;
  if (kind === "comment") return "comment";
  if (kind !== "plain" || /^[\p{L}_`$\\]/u.test(text)) return "word";
  if (/^[,;]$/.test(text)) return "comma";
  if (/^\.\.?$/.test(text)) return "dot";
  if (text === ":") return "colon";
  const isAfterValue = before !== undefined && endsValue(before);
  if (/^[&!]$/.test(text)) return "tight";
  if (text === "|") return inside === "relationship" || isNamed(before) ? "tight" : "operator";
  if (text === "*") return inside === "relationship" ? "tight" : isAfterValue ? "operator" : "word";
  if (text === "%" && !isAfterValue) return "tight";
  return /^[+-]$/.test(text) && !isAfterValue ? "unary" : "operator";
}

const isNamed = (sign: Sign | undefined) => sign?.kind === "label" || sign?.kind === "type";
