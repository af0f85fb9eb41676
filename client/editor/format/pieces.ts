import { isBlank, opensSubquery, type Token, type TokenKind, tokensOf } from "../tokens.ts";

/** What a piece does in a statement, for the blanks around it. */
export type Role =
  | "word"
  | "operator"
  | "unary"
  | "arrow"
  | "quantifier"
  | "comment"
  | "open"
  | "close"
  | "colon"
  | "joiner"
  | "dot"
  | "comma"
  | "end";

/** The innermost bracket around a piece. */
export type Inside = "" | "pattern" | "call" | "list" | "map" | "relationship" | "range" | "subquery";

export interface Piece {
  text: string;
  kind: TokenKind;
  role: Role;
  inside: Inside;
  /** Line breaks and blanks before it, as they were written. */
  gap: string;
}

const operators = /<=|>=|<>|=~|!=|==|=>|=<|\+=|\.\.|::|\|\||&&|[\s\S]/y;

/** The tokens that mean something, with operators of two signs in one. */
export function significant(statement: string): (Token & { gap: string })[] {
  const found: (Token & { gap: string })[] = [];
  const tokens = tokensOf(statement);
  let [gap, skip] = ["", 0];
  for (const token of tokens) {
    if (token.at < skip) continue;
    if (isBlank(token)) {
      gap += token.text;
      continue;
    }
    operators.lastIndex = token.at;
    const isSign = token.kind === "plain" && !/^[\p{L}_`]/u.test(token.text);
    const text = isSign ? (operators.exec(statement)?.[0] ?? token.text) : token.text;
    skip = token.at + text.length;
    found.push({ ...token, text: isSign ? token.text.length > text.length ? token.text : text : text, gap });
    gap = "";
  }
  return found;
}

/** A statement as pieces with their roles. */
export function piecesOf(statement: string): Piece[] {
  const tokens = significant(statement);
  const pieces: Piece[] = [];
  const open: { inside: Inside; hasArrow: boolean }[] = [];
  let closed: { inside: Inside; hasArrow: boolean } | undefined;
  for (const [index, { text, kind, gap, at }] of tokens.entries()) {
    const inside = open.at(-1)?.inside ?? "";
    const before = lastOf(pieces);
    const role = roleOf({ text, kind, before, inside, closed, rest: tokens.slice(index + 1, index + 4) });
    if (role === "arrow") for (const bracket of open.slice(-1)) bracket.hasArrow = true;
    if (role === "open") open.push({ inside: insideOf(text, before, tokens[index + 1], opensSubquery(statement, at)), hasArrow: false });
    if (role === "close") closed = open.pop();
    const own = role === "open" || role === "close" ? (role === "open" ? lastInside(open) : (closed?.inside ?? "")) : inside;
    pieces.push({ text, kind, role, inside: own, gap });
  }
  return pieces;
}
