import { hasOneWay, repetitionAt, type Tokens, waysOfChoice } from "./regularParts.ts";

/**
 * Why Java might not end matching a pattern: it tries all ways to part the text, so that one repeated choice may take
 * exponential time, and each further part of any length multiplies by the text's length. Undefined where it ends soon.
 */
export function faultOfPattern(pattern: string, longest: number): string | undefined {
  if (pattern.length > longestPattern) return tooLong;
  const tokens = tokensOf(pattern);
  if (tokens.some((one, index) => isIntricate(one) || (one === "{" && /^[*+?}]$/.test(tokens[index - 1] ?? ""))))
    return intricate;
  // A long text in it is compared anew at each place.
  const compared = Math.max(1, Math.min(tokens.length, longest) / 100);
  const ways = waysOf(tokens, longest);
  if (ways === undefined) return repeated;
  if (tokens.length > 0) return intricate;
  return ways * compared > most ? tooOpen : undefined;
}

/** In how many ways a pattern without fault may be tried. */
export const waysOfPattern = (pattern: string, longest: number): number => waysOf(tokensOf(pattern), longest) ?? most;

/** An escape, a set, the beginning of a group, or a character. */
const token = /\\[pPxN]\{[^}]*\}|\\.|\[(?:\\.|[^\\\]])*\]|\(\?<?[=!]|\(\?>|\(\?<\w+>|\(\?\w*:?|./gs;

function tokensOf(pattern: string): Tokens {
  // What takes any rest never fails, so that nothing before it is tried again.
  const plain = pattern.replace(/\\Q.*?(?:\\E|$)/gs, "q").replace(/(?<!\\)\.\*\$?$/, "");
  return plain.match(token) ?? [];
}

const isIntricate = (one: string) => /^\\[1-9k]|^\(\?\w*x|^\[.*(?:\[|&&)|^[[\]]$/s.test(one);

/** Ways to part a text, tried for each row; many rows are gone through before Neo4j looks at the time. */
const most = 1e6;

const longestPattern = 2000;
const often = 10;

/** Characters; for each time around of a group Java goes deeper into its stack. */
const many = 1000;

/** At most how many there are to match, up to the bracket that closes; undefined where a choice is repeated. */
function waysOf(rest: Tokens, longest: number): number | undefined {
  const alternatives: { tokens: Tokens; ways: number }[] = [{ tokens: [], ways: 1 }];
  for (let token = rest.shift(); token !== undefined && token !== ")"; token = rest.shift()) {
    const alternative = alternatives.at(-1);
    if (token === "|") alternatives.push({ tokens: [], ways: 1 });
    if (token === "|" || !alternative) continue;
    const before = [...rest];
    const isGroup = token.startsWith("(");
    const inside = isGroup ? waysOf(rest, longest) : 1;
    if (inside === undefined) return undefined;
    const body = isGroup ? before.slice(0, before.length - rest.length - 1) : [];
    const { least, most } = repetitionAt(rest);
    const isSafe = inside === 1 ? !body.includes("|") : longest <= many && hasOneWay(body);
    if (most > often && !isSafe) return undefined;
    const each = most > often ? 1 : inside ** most;
    alternative.ways *= each * Math.min(longest, 1 + most - least);
    alternative.tokens.push(token, ...before.slice(0, before.length - rest.length));
  }
  return waysOfChoice(alternatives);
}

const tooLong = "This pattern is longer than 2,000 characters. CONTAINS takes text of any length.";
const intricate =
  "This pattern refers back, has a bracket too much, sets within sets or comments, so nobody can tell here whether it ends. Use a plainer one.";
const repeated =
  "This pattern repeats a choice or a repetition, as (a+|b)* does, which may take for ever. Repeat single characters instead, as in [ab]*.";
const tooOpen =
  "This pattern has too many parts of any length, such as .*, for so long a text. Use fewer of them, or CONTAINS.";
