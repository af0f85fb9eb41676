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
  /** Where it begins in the statement. */
  at: number;
}

const keywords = new Set(
  "all and any as asc ascending by call case contains count create delete desc descending detach distinct drop each else end ends exists explain false finish foreach in insert is limit load match merge none not null offset on optional or order profile remove return set shortest show single skip starts then true union unwind use using when where with xor yield".split(
    " ",
  ),
);

const rules: [Exclude<TokenKind, "keyword" | "label" | "type" | "function"> | "name", RegExp][] = [
  ["comment", /\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["string", /"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?/y],
  ["number", /0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ["parameter", /\$(?:`[^`]*`|[\p{L}\p{N}_]+)/uy],
  ["name", /`(?:[^`]|``)*`?|[\p{L}_][\p{L}\p{N}_]*/uy],
  ["plain", /\s+|[\s\S]/uy],
];

export const isBlank = ({ text }: Token) => text.trim() === "";

const subquery = /\s*(?:match|optional|with|unwind|return|call|use|create|merge)\b(?!\s*:)/iy;

/** Whether the brace at an offset opens a subquery, not a map. */
export function opensSubquery(statement: string, at: number): boolean {
  subquery.lastIndex = at + 1;
  return subquery.test(statement);
}

/** A statement in pieces, each of one kind. */
export function tokensOf(statement: string): Token[] {
  const tokens: Token[] = [];
  const open: string[] = [];
  let before = "";
  // After a colon, as long as names are joined by |, & and !.
  let isNaming = false;
  for (let at = 0; at < statement.length; ) {
    const { text, kind } = tokenAt(statement, at, { before, isNaming, bracket: open.at(-1) });
    tokens.push({ text, kind, at });
    if (/^[([]$/.test(text)) open.push(text);
    if (text === "{") open.push(opensSubquery(statement, at) ? "" : text);
    if (/^[)\]}]$/.test(text)) open.pop();
    if (kind !== "comment" && text.trim() !== "") {
      isNaming = text === ":" ? open.at(-1) !== "{" : isNaming && (/^[|&!(]$/.test(text) || /label|type/.test(kind));
      before = text;
    }
    at += text.length;
  }
  return tokens;
}

interface Where {
  before: string;
  isNaming: boolean;
  bracket: string | undefined;
}

function tokenAt(statement: string, at: number, where: Where): Omit<Token, "at"> {
  for (const [rule, pattern] of rules) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(statement) ?? [];
    if (text === undefined) continue;
    if (rule !== "name") return { text, kind: rule };
    return { text, kind: nameKind(text, where, /^\s*\(/.test(statement.slice(at + text.length))) };
  }
  return { text: statement.slice(at), kind: "plain" };
}

/** A name after a colon is a label, in square brackets a type; else it is a keyword, a function or a variable. */
function nameKind(name: string, { before, isNaming, bracket }: Where, isCalled: boolean): TokenKind {
  if (isNaming && /^[:|&!(]$/.test(before)) return bracket === "[" ? "type" : "label";
  if (before === ".") return "plain";
  if (keywords.has(name.toLowerCase())) return "keyword";
  return isCalled ? "function" : "plain";
}
