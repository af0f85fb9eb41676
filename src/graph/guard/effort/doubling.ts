import type { Token } from "../lexer.ts";
import { isName, isSymbol, isWord } from "../tokens.ts";

/**
 * How often a step of reduce() takes over what was gathered so far: if twice, 40 steps make a million million of it.
 * Of a CASE one branch counts; its conditions, and what - * / % ^ make of it, are no part of the result.
 */
export function timesTakenOver(name: string, body: Token[]): number {
  const { "": whole = 0, ...members } = counted(name, body);
  return whole + Math.max(0, ...Object.values(members));
}

/** By the member that is taken over; under "" that it is taken over whole. */
type Counts = Record<string, number>;

function counted(name: string, tokens: Token[]): Counts {
  const counts: Counts = {};
  for (let index = 0; index < tokens.length; index += 1) {
    if (isWord(tokens[index], "CASE")) {
      const end = endOfCase(tokens, index);
      const most = branches(tokens.slice(index + 1, end))
        .map((branch) => counted(name, branch))
        .reduce(larger, {});
      merge(counts, most, (a, b) => a + b);
      index = end;
    } else if (isTakenOver(name, tokens, index)) merge(counts, { [memberAt(tokens, index)]: 1 }, (a, b) => a + b);
  }
  return counts;
}

const larger = (a: Counts, b: Counts): Counts => merge({ ...a }, b, Math.max);

function merge(into: Counts, from: Counts, join: (a: number, b: number) => number): Counts {
  for (const [key, count] of Object.entries(from)) into[key] = join(into[key] ?? 0, count);
  return into;
}

const memberAt = (tokens: Token[], index: number) =>
  isSymbol(tokens[index + 1], ".") ? `.${tokens[index + 2]?.text}` : "";

function isTakenOver(name: string, tokens: Token[], index: number): boolean {
  const token = tokens[index];
  if (!isName(token) || token?.text !== name) return false;
  const after = tokens[index + (isSymbol(tokens[index + 1], ".") ? 3 : 1)];
  // Sought in, as in x IN list, which is but true or false.
  if (isWord(tokens[index - 1], "IN") && !beginsLoop(tokens, index - 1)) return false;
  const isKey = isSymbol(tokens[index - 1], ".") || (isSymbol(after, ":") && isSymbol(tokens[index - 1], "{", ","));
  return !isKey && !isSymbol(tokens[index - 1], ..."-*/%^") && !isSymbol(after, ..."-*/%^");
}

/** Whether an IN stands at the head of a loop, `[x IN` or `any(x IN`, or may do so. */
export const beginsLoop = (tokens: Token[], index: number): boolean =>
  isWord(tokens[index], "IN") && isSymbol(tokens[index - 2], "[", "(", ",");

function endOfCase(tokens: Token[], start: number): number {
  let depth = 0;
  const end = tokens.findIndex((token, index) => {
    if (index < start) return false;
    if (isWord(token, "CASE")) depth += 1;
    if (isWord(token, "END")) depth -= 1;
    return depth === 0;
  });
  return end === -1 ? tokens.length : end;
}

/** What follows THEN and ELSE. */
function branches(tokens: Token[]): Token[][] {
  const found: Token[][] = [[]];
  let isBranch = false;
  let depth = 0;
  for (const token of tokens) {
    if (isWord(token, "CASE")) depth += 1;
    if (depth === 0 && isWord(token, "WHEN", "THEN", "ELSE")) {
      isBranch = !isWord(token, "WHEN");
      found.push([]);
    } else if (isBranch) found.at(-1)?.push(token);
    if (isWord(token, "END")) depth -= 1;
  }
  return found;
}
