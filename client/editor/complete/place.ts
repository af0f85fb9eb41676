import { isBlank, opensSubquery, type Token, type TokenKind, tokensOf } from "../tokens.ts";

interface Bracket {
  text: string;
  /** Its number among the tokens before. */
  index: number;
  isSubquery: boolean;
}

/** Where a statement is being written. */
export interface Place {
  /** The word under way, as far as it is written. */
  word: string;
  from: number;
  /** What a name would be if it stood here. */
  kind: TokenKind;
  /** What stands before the word, without blanks and comments. */
  before: Token[];
  /** Brackets that are open here, the innermost last. */
  open: Bracket[];
}

/** The place at an offset; undefined in strings, comments, numbers and finished names. */
export function placeAt(statement: string, offset: number): Place | undefined {
  const written = statement.slice(0, offset);
  const tokens = tokensOf(written);
  const last = tokens.at(-1);
  if (last && isClosedTo(last)) return undefined;
  const isWord = last !== undefined && /^[\p{L}_`]/u.test(last.text) && last.kind !== "string";
  const from = last && (isWord || last.kind === "parameter" || last.text === "$") ? last.at : offset;
  const before = tokens.filter((token) => token.at < from && token.kind !== "comment" && !isBlank(token));
  const kind = written[from] === "$" ? "parameter" : (tokensOf(`${written.slice(0, from)}x`).at(-1)?.kind ?? "plain");
  return { word: written.slice(from), from, kind, before, open: bracketsOf(before, statement) };
}

function isClosedTo({ text, kind }: Token): boolean {
  if (kind === "comment") return text.startsWith("//") || !/^\/\*[\s\S]*\*\/$/.test(text);
  if (kind === "string") return !/^"(?:[^"\\]|\\[\s\S])*"$|^'(?:[^'\\]|\\[\s\S])*'$/.test(text);
  return kind === "number" || /^`.*`$/s.test(text);
}

function bracketsOf(tokens: Token[], statement: string): Bracket[] {
  const open: Bracket[] = [];
  for (const [index, { text, at }] of tokens.entries()) {
    if (/^[([{]$/.test(text)) open.push({ text, index, isSubquery: text === "{" && opensSubquery(statement, at) });
    if (/^[)\]}]$/.test(text)) open.pop();
  }
  return open;
}
