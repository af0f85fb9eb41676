import { RefusedError } from "../../domain/errors.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";
import { isSymbol, isWord } from "./tokens.ts";

/** A statement without its EXPLAIN or PROFILE, which is blank now, so that all positions stay. */
export interface Unprefixed {
  /** Without the version of the language too. */
  tokens: Token[];
  statement: string;
  plan?: "explain" | "profile" | undefined;
}

/** Takes EXPLAIN or PROFILE off, before or after `CYPHER 25`; of CYPHER's own options none passes but that version. */
export function withoutPrefix(tokens: Token[], statement: string): Unprefixed {
  const refuse = (token: Token, sentence: string) => {
    throw new RefusedError(sentence, positionAt(statement, token.at));
  };
  const found: Pick<Unprefixed, "statement" | "plan"> = { statement };
  let version: Token | undefined;
  for (let index = 0; ; index += 1) {
    const token = tokens[index];
    if (!token) return { ...found, tokens: [] };
    if (isWord(token, "CYPHER")) {
      const number = tokens[index + 1];
      const isVersion = number?.kind === "number" && /^\d+$/.test(number.text) && !isSymbol(tokens[index + 2], "=");
      if (!isVersion || version || hasOption(tokens, index + 2)) refuse(token, options);
      version = number;
      index += 1;
    } else if (isWord(token, "EXPLAIN", "PROFILE")) {
      if (found.plan) refuse(token, "Write EXPLAIN or PROFILE once: this was not run.");
      found.plan = isWord(token, "EXPLAIN") ? "explain" : "profile";
      found.statement = blanked(statement, token);
    } else return { ...found, tokens: tokens.slice(index) };
  }
}

const options =
  "Of CYPHER's options only the version of the language may be chosen here, as in CYPHER 25. Leave the others out.";

const hasOption = (tokens: Token[], index: number) =>
  tokens[index]?.kind === "word" && isSymbol(tokens[index + 1], "=");

/** The statement with blanks where the token is. */
export const blanked = (statement: string, { at, text }: Token): string =>
  statement.slice(0, at) + " ".repeat(text.length) + statement.slice(at + text.length);
