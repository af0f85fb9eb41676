import type { Token } from "./lexer.ts";

const closers: Record<string, string> = { "(": ")", "[": "]", "{": "}" };

export const isOpening = (token: Token | undefined) => token?.kind === "symbol" && token.text in closers;
export const isClosing = (token: Token | undefined) => token?.kind === "symbol" && ")]}".includes(token.text);

/** A word, or a name in backticks. */
export const isName = (token: Token | undefined) => token?.kind === "word" || token?.kind === "name";

/** Whether a token is the word, in any case. */
export function isWord(token: Token | undefined, ...words: string[]): boolean {
  return token?.kind === "word" && words.includes(token.text.toUpperCase());
}

export const isSymbol = (token: Token | undefined, ...symbols: string[]) =>
  token?.kind === "symbol" && symbols.includes(token.text);

/** The tokens between the bracket at `open` and the one that closes it, cut at commas that are in no other bracket. */
export function partsInside(tokens: Token[], open: number): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1)) {
    if (isClosing(token) && depth === 0) break;
    if (isOpening(token)) depth += 1;
    if (isClosing(token)) depth -= 1;
    if (depth === 0 && isSymbol(token, ",")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
