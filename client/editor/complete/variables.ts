import { isBlank, type Token, tokensOf } from "../tokens.ts";

/** A name that a statement gives to a node, a relationship or a value, with the labels or types that it says. */
export interface Variable {
  name: string;
  is: "node" | "relationship" | "value";
  labels: string[];
  types: string[];
}

/** The variables of a statement, each once, in order of their first place. */
export function variablesOf(statement: string): Variable[] {
  const tokens = tokensOf(statement).filter((token) => token.kind !== "comment" && !isBlank(token));
  const found = new Map<string, Variable>();
  for (const [index, { text, kind }] of tokens.entries()) {
    if (kind !== "plain" || !isName(text)) continue;
    const name = bare(text);
    const is = declared(tokens, index);
    if (is && !found.has(name)) found.set(name, { name, is, labels: [], types: [] });
    const known = found.get(name);
    if (known && tokens[index + 1]?.text === ":") addNames(known, tokens, index);
  }
  return [...found.values()];
}

const isName = (text: string) => /^[\p{L}_`]/u.test(text);

/** A name without its backticks. */
export const bare = (name: string) => name.replace(/^`|`$/g, "").replaceAll("``", "`");

function declared(tokens: Token[], index: number): Variable["is"] | undefined {
  const [two, one] = [tokens[index - 2], tokens[index - 1]];
  const next = tokens[index + 1]?.text ?? "";
  if (one?.text === "(" && !isCall(two) && /^(?:[:){]|where)$/i.test(next)) return "node";
  if (one?.text === "[" && two?.text === "-") return "relationship";
  if (/^(?:\(|\[)$/.test(one?.text ?? "") && /^in$/i.test(next)) return "value";
  if (/^as$/i.test(one?.text ?? "") || isYielded(tokens, index)) return "value";
  const isPath = next === "=" && /^(?:\(|shortest.*)$/i.test(tokens[index + 2]?.text ?? "");
  return isPath && /^(?:match|,)$/i.test(one?.text ?? "") ? "value" : undefined;
}

const isCall = (token: Token | undefined) =>
  token !== undefined && (token.kind === "function" || /^(?:count|exists|all|any|none|single)$/i.test(token.text));

function isYielded(tokens: Token[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.text === ",") at -= 2;
  return tokens[at]?.text.toLowerCase() === "yield";
}

/** The names after `n:`, as far as they are joined by |, & and !. */
function addNames(variable: Variable, tokens: Token[], index: number): void {
  const { labels, types } = variable;
  for (let at = index + 2; /^[|&!:()]$/.test(tokens[at]?.text ?? "") || isNamed(tokens[at]); at++) {
    const { text, kind } = tokens[at] as Token;
    const names = kind === "label" ? labels : kind === "type" ? types : undefined;
    if (names && tokens[at - 1]?.text !== "!" && !names.includes(bare(text))) names.push(bare(text));
    if (text === ")" && !isNamed(tokens[at - 1])) return;
  }
}

const isNamed = (token: Token | undefined) => token?.kind === "label" || token?.kind === "type";
