import type { Token } from "../lexer.ts";
import { isSymbol, partsInside } from "../tokens.ts";

/** Parameters as the driver takes them; its integers read as digits. */
export type Parameters = Record<string, unknown>;

/** The value of an expression of numbers, parameters and sizes; undefined where it is made of anything else. */
export type Bound = (tokens: Token[]) => bigint | undefined;

/** `lengthAt`: at most how long that is of which size() is asked, in the bracket that opens there. */
export function createBound(parameters: Parameters, lengthAt: (open: Token) => number): Bound {
  return (tokens) => {
    let sum = 0n;
    for (let index = 0; index < tokens.length; ) {
      const sign = isSymbol(tokens[index], "-") ? -1n : 1n;
      const isSigned = isSymbol(tokens[index], "-", "+");
      if (index > 0 && !isSigned) return undefined;
      const term = termAt(tokens, isSigned ? index + 1 : index);
      if (term === undefined) return undefined;
      sum += sign * term.value;
      index = term.end;
    }
    return tokens.length === 0 ? undefined : sum;
  };

  function termAt(tokens: Token[], index: number) {
    const [token, open] = [tokens[index], tokens[index + 1]];
    if (token?.kind === "number") return whole(token.text.replaceAll("_", ""), index + 1);
    if (isSymbol(token, "$")) return whole(String(parameters[open?.text ?? ""] ?? 0), index + 2);
    const isSize = token?.kind === "word" && ["size", "length"].includes(token.text.toLowerCase());
    if (!isSize || !open || !isSymbol(open, "(")) return undefined;
    const inside = partsInside(tokens, index + 1);
    return { value: BigInt(Math.round(lengthAt(open))), end: index + 2 + inside.flat().length + inside.length };
  }
}

function whole(digits: string, end: number) {
  return /^(-?\d{1,20}|0x[0-9a-f]{1,16}|0o[0-7]{1,22})$/i.test(digits) ? { value: BigInt(digits), end } : undefined;
}
