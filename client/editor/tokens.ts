/** What a piece of a statement is, for its colour. */
export type TokenKind =
  | "keyword"
  | "label"
  | "type"
  | "string"
  | "number"
  | "comment"
  | "parameter"
  | "function"
  | "plain";

export interface Token {
  text: string;
  kind: TokenKind;
}

const keywords = new Set(
  "all and any as asc ascending by call case contains count create delete desc descending detach distinct drop each else end ends exists explain false finish foreach in is limit load match merge none not null on optional or order profile remove return set shortest show single skip starts then true union unwind use when where with xor yield".split(
    " ",
  ),
);

const rules: [Exclude<TokenKind, "keyword" | "label" | "type" | "function"> | "name", RegExp][] = [
  ["comment", /\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["string", /"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?/y],
  ["number", /0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ["parameter", /\$(?:`[^`]*`|[\p{L}\p{N}_]+)/uy],
  ["name", /`[^`]*`?|[\p{L}_][\p{L}\p{N}_]*/uy],
  ["plain", /\s+|[\s\S]/uy],
];

/** A statement in pieces, each of one kind. */
export function tokensOf(statement: string): Token[] {
  const tokens: Token[] = [];
  const open: string[] = [];
  let before = "";
  for (let at = 0; at < statement.length; ) {
    const { text, kind } = tokenAt(statement, at, before, open.at(-1));
    at += text.length;
    tokens.push({ text, kind });
    if (/^[([{]$/.test(text)) open.push(text);
    if (/^[)\]}]$/.test(text)) open.pop();
    if (kind !== "comment" && text.trim() !== "") before = text;
  }
  return tokens;
}

function tokenAt(statement: string, at: number, before: string, bracket: string | undefined): Token {
  for (const [rule, pattern] of rules) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(statement) ?? [];
    if (text === undefined) continue;
    if (rule !== "name") return { text, kind: rule };
    const isCalled = /^\s*\(/.test(statement.slice(at + text.length));
    return { text, kind: nameKind(text, { before, bracket, isCalled }) };
  }
  return { text: statement.slice(at), kind: "plain" };
}

/** A name after a colon is a label, in square brackets a type; else it is a keyword, a function or a variable. */
function nameKind(name: string, where: { before: string; bracket: string | undefined; isCalled: boolean }): TokenKind {
  if (/^[:|&!]$/.test(where.before) && where.bracket !== "{") return where.bracket === "[" ? "type" : "label";
  if (where.before === ".") return "plain";
  if (keywords.has(name.toLowerCase())) return "keyword";
  return where.isCalled ? "function" : "plain";
}
