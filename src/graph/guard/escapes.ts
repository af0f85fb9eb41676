import { RefusedError } from "../../domain/errors.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";

const pattern = /\\(?:\\|u(?<code>[0-9a-fA-F]{4}))/g;

/**
 * Neo4j resolves \uXXXX before it reads a statement, so that one may end a string or spell a keyword. Here such escapes
 * stand only for letters beyond ASCII, and only in strings and quoted names.
 */
export function checkEscapes(statement: string): void {
  for (const { index, groups } of statement.matchAll(pattern)) {
    if (groups?.code === undefined || Number.parseInt(groups.code, 16) > 0x7f) continue;
    const letter = String.fromCharCode(Number.parseInt(groups.code, 16));
    throw new RefusedError(`Write ${nameOf(letter)} itself, not \\u${groups.code}.`, positionAt(statement, index));
  }
}

const nameOf = (letter: string) => (/[\x21-\x7e]/.test(letter) ? letter : "the character");

/** Refuses a backslash outside of strings and quoted names. */
export function checkBackslashes(tokens: Token[], statement: string): void {
  const stray = tokens.find(({ kind, text }) => kind === "symbol" && text === "\\");
  if (stray)
    throw new RefusedError("A backslash has a meaning only inside of strings.", positionAt(statement, stray.at));
}
