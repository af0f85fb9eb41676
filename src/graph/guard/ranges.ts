import { RefusedError } from "../../domain/errors.ts";
import { isSymbol, partsInside } from "./brackets.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";

// A loop inside one expression outlives every timeout, so that all loops of a statement together are bounded before.
const most = { span: 1_000_000n, together: 100_000_000n };

/** Parameters as the driver takes them: its integers read as digits. */
type Parameters = Record<string, unknown>;

/** Refuses `range()` where it can't be told that it is short. */
export function checkRanges(tokens: Token[], statement: string, parameters: Parameters): void {
  let together = 1n;
  for (const open of rangesIn(tokens)) {
    const span = spanOf(partsInside(tokens, open), parameters);
    together *= span ?? 1n;
    const fault = faultOf(span, together);
    if (fault) throw new RefusedError(fault, positionAt(statement, tokens[open - 1]?.at ?? 0));
  }
}

function faultOf(span: bigint | undefined, together: bigint): string | undefined {
  if (span === undefined)
    return "Write the bounds of range() as numbers, parameters or size(): a loop inside an expression can't be stopped.";
  if (span > most.span) return "This range() is longer than 1,000,000. A loop that long could not be stopped.";
  return together > most.together ? "These ranges together make a loop that could not be stopped." : undefined;
}

function spanOf([from = [], to = []]: Token[][], parameters: Parameters): bigint | undefined {
  const [first, last] = [boundOf(from, parameters), boundOf(to, parameters)];
  if (first === undefined || last === undefined) return undefined;
  return (last > first ? last - first : first - last) + 1n;
}

/** Where the brackets of each `range(` open. */
function rangesIn(tokens: Token[]): number[] {
  return tokens.flatMap((token, index) => {
    const isRange = (token.kind === "word" || token.kind === "name") && token.text.toLowerCase() === "range";
    const isCalled = isSymbol(tokens[index + 1], "(") && !isSymbol(tokens[index - 1], ".", ":");
    return isRange && isCalled ? [index + 1] : [];
  });
}

/** A sum of numbers, parameters and sizes; a size counts as nothing, since what has it is there already. */
function boundOf(tokens: Token[], parameters: Parameters): bigint | undefined {
  let sum = 0n;
  for (let index = 0; index < tokens.length; ) {
    const sign = isSymbol(tokens[index], "-") ? -1n : 1n;
    const isSigned = isSymbol(tokens[index], "-", "+");
    if (index > 0 && !isSigned) return undefined;
    const term = termAt(tokens, isSigned ? index + 1 : index, parameters);
    if (term === undefined) return undefined;
    sum += sign * term.value;
    index = term.end;
  }
  return tokens.length === 0 ? undefined : sum;
}

function termAt(tokens: Token[], index: number, parameters: Parameters) {
  const token = tokens[index];
  if (token?.kind === "number") return whole(token.text.replaceAll("_", ""), index + 1);
  if (isSymbol(token, "$")) return whole(String(parameters[tokens[index + 1]?.text ?? ""] ?? 0), index + 2);
  const isSize = token?.kind === "word" && ["size", "length"].includes(token.text.toLowerCase());
  if (!isSize || !isSymbol(tokens[index + 1], "(")) return undefined;
  const inside = partsInside(tokens, index + 1);
  return { value: 0n, end: index + 2 + inside.flat().length + inside.length };
}

function whole(digits: string, end: number) {
  return /^(-?\d{1,20}|0x[0-9a-f]{1,16}|0o[0-7]{1,22})$/i.test(digits) ? { value: BigInt(digits), end } : undefined;
}
