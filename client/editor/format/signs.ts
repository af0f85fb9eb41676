import { isBlank, type Token, tokensOf } from "../tokens.ts";

/** A token that is no blank, with what was written before it; operators of two signs are one. */
export interface Sign extends Token {
  gap: string;
}

const operators = new Set(["<=", ">=", "<>", "=~", "!=", "==", "=>", "=<", "+=", "..", "::", "||", "&&"]);

/** What of a statement means something. */
export function signsOf(statement: string): Sign[] {
  const signs: Sign[] = [];
  let gap = "";
  for (const token of tokensOf(statement)) {
    const last = signs.at(-1);
    if (isBlank(token)) gap += token.text;
    else if (last && gap === "" && operators.has(last.text + token.text)) last.text += token.text;
    else {
      signs.push({ ...token, gap });
      gap = "";
    }
  }
  return signs;
}

/** Whether two statements say the same, whatever stands between their tokens. */
export function saySame(one: string, other: string): boolean {
  const words = (statement: string) =>
    signsOf(statement).map(({ text, kind }) => (kind === "keyword" ? text.toLowerCase() : text));
  return JSON.stringify(words(one)) === JSON.stringify(words(other));
}

/** Whether a value ends with it. */
export function endsValue({ text, kind }: Sign): boolean {
  if (kind === "keyword") return /^(?:end|null|true|false)$/i.test(text);
  return kind !== "comment" && (kind !== "plain" || /^[\p{L}_`)\]}]/u.test(text));
}
