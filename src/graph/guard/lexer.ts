import { StatementError } from "../../domain/errors.ts";
import { positionAt } from "./position.ts";

/** A piece of a statement that is neither blank nor comment; the text of a quoted name comes without its quotes. */
export interface Token {
  kind: "word" | "name" | "string" | "number" | "symbol";
  text: string;
  at: number;
}

// What Neo4j takes as blank and as part of a word, not what JavaScript does: U+FEFF joins words, U+001C parts them.
const blank = "[\\t-\\r\\x1c-\\x20\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
const pattern = new RegExp(
  [
    `(?<blank>${blank}|//[^\\n\\r]*)`,
    "(?<comment>/\\*[^]*?\\*/)",
    "(?<string>'[^'\\\\]*(?:\\\\[^][^'\\\\]*)*'|\"[^\"\\\\]*(?:\\\\[^][^\"\\\\]*)*\")",
    "(?<name>`[^`]*(?:``[^`]*)*`)",
    "(?<number>(?:\\d[\\d_]*(?:\\.\\d[\\d_]*)?|(?<!\\.)\\.\\d[\\d_]*)(?:[eE][+-]?\\d+)?\\w*)",
    "(?<word>(?!\\$)[\\p{L}\\p{Nl}\\p{Pc}\\p{Sc}][\\p{L}\\p{N}\\p{M}\\p{Pc}\\p{Sc}\\p{Cf}]*)",
    "(?<symbol>/\\*|\\|\\||[^])",
  ].join("|"),
  "gu",
);

/** Cuts a statement as Neo4j does. Throws where a string, a quoted name or a comment has no end. */
export function tokensOf(statement: string): Token[] {
  return [...statement.matchAll(pattern)].flatMap((match) => tokenOf(match, statement) ?? []);
}

const openings: Record<string, string> = { "'": "string", '"': "string", "`": "quoted name", "/*": "comment" };

function tokenOf({ 0: text, index: at, groups = {} }: RegExpExecArray, statement: string): Token | undefined {
  if (groups.blank !== undefined) return undefined;
  // Neo4j 5.26 reads on after this end, newer versions do not.
  if (groups.comment?.endsWith("/*/")) throw syntaxError("End this comment with */, not with /*/.", statement, at);
  if (groups.comment !== undefined) return undefined;
  if (groups.string !== undefined) return { kind: "string", text, at };
  if (groups.name !== undefined) return { kind: "name", text: text.slice(1, -1).replaceAll("``", "`"), at };
  if (groups.number !== undefined) return { kind: "number", text, at };
  if (groups.word !== undefined) return { kind: "word", text, at };
  if (Object.hasOwn(openings, text)) throw syntaxError(`This ${openings[text]} has no end.`, statement, at);
  return { kind: "symbol", text, at };
}

function syntaxError(sentence: string, statement: string, at: number): StatementError {
  return new StatementError(sentence, "Neo.ClientError.Statement.SyntaxError", positionAt(statement, at));
}
