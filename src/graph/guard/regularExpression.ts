/** Something that a pattern repeats. */
interface Piece {
  /** It may match in more than one way. */
  hasChoice: boolean;
  /** How many parts of it may be of any length. */
  open: number;
}

const often = 10;

/**
 * Why Java might not end matching a pattern: it tries all ways to part the text, so that one repeated choice may take
 * exponential time, and each further part of any length multiplies by the text's length. Undefined where it ends soon.
 */
export function faultOfPattern(pattern: string, longest: number): string | undefined {
  // What takes any rest never fails, so that nothing before it is tried again.
  const plain = pattern.replace(/\\Q.*?(?:\\E|$)/gs, "q").replace(/(?<!\\)\.\*\$?$/, "");
  const tokens = plain.match(token) ?? [];
  if (tokens.some((one) => isIntricate(one))) return intricate;
  const whole = readChoices(tokens);
  if (whole === undefined) return repeated;
  if (tokens.length > 0) return intricate;
  return longest ** whole.open > most ? tooOpen : undefined;
}

/** An escape, a set, the beginning of a group, or a character. */
const token = /\\.|\[(?:\\.|[^\\\]])*\]|\(\?<?[=!]|\(\?>|\(\?\w*:?|./gs;

const isIntricate = (one: string) => /^\\[1-9k]|^\(\?\w*x|^\[.*(?:\[|&&)|^[[\]]$/s.test(one);

/** Ways to part a text, tried for each row; many rows are gone through before Neo4j looks at the time. */
const most = 1e6;

const intricate =
  "This pattern refers back, has a bracket too much, sets within sets or comments, so nobody can tell here whether it ends. Use a plainer one.";
const repeated =
  "This pattern repeats a choice or a repetition, as (a+|b)* does, which may take for ever. Repeat single characters instead, as in [ab]*.";
const tooOpen =
  "This pattern has too many parts of any length, such as .*, for so long a text. Use fewer of them, or CONTAINS.";

/** Up to the bracket that closes; takes what it reads from the list. Undefined where a choice is repeated. */
function readChoices(rest: string[]): Piece | undefined {
  const all: Piece = { hasChoice: false, open: 0 };
  for (let token = rest.shift(); token !== undefined && token !== ")"; token = rest.shift()) {
    const isGroup = token.startsWith("(");
    const piece = isGroup ? readChoices(rest) : { hasChoice: false, open: 0 };
    if (!piece) return undefined;
    if (token === "|") all.hasChoice = true;
    const { least, most } = repetition(rest);
    if (isGroup && most > often && (piece.hasChoice || piece.open > 0)) return undefined;
    all.open += most > often && most !== least ? 1 : piece.open * Math.max(1, most);
    all.hasChoice ||= piece.hasChoice || most !== least;
  }
  return all;
}

/** `*`, `+?`, `{2,}`: how often what stands before it comes. */
function repetition(rest: string[]): { least: number; most: number } {
  const [sign = ""] = rest;
  if (sign === "{") return counted(rest);
  if (!["*", "+", "?"].includes(sign)) return { least: 1, most: 1 };
  rest.shift();
  if (rest[0] === "?" || rest[0] === "+") rest.shift();
  return { least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
}

function counted(rest: string[]): { least: number; most: number } {
  const [, digits = "", comma, more] = /^\{(\d*)(,?)(\d*)\}/.exec(rest.slice(0, 20).join("")) ?? [];
  rest.splice(0, rest.indexOf("}") + 1);
  if (rest[0] === "?" || rest[0] === "+") rest.shift();
  const least = Number(digits);
  return { least, most: comma ? (more ? Number(more) : Number.POSITIVE_INFINITY) : least };
}
