/** A pattern cut into characters, escapes, sets and beginnings of groups. */
export type Tokens = string[];

/** `*`, `+?`, `{2,}`: how often what stands before it comes; takes it from the list. */
export function repetitionAt(rest: Tokens): { least: number; most: number } {
  const [sign = ""] = rest;
  if (sign === "{") return counted(rest);
  if (!["*", "+", "?"].includes(sign)) return { least: 1, most: 1 };
  rest.shift();
  if (rest[0] === "?" || rest[0] === "+") rest.shift();
  return { least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Number.POSITIVE_INFINITY };
}

function counted(rest: Tokens): { least: number; most: number } {
  const [, digits = "", comma, more] = /^\{(\d*)(,?)(\d*)\}/.exec(rest.slice(0, 20).join("")) ?? [];
  rest.splice(0, rest.indexOf("}") + 1);
  if (rest[0] === "?" || rest[0] === "+") rest.shift();
  const least = Number(digits);
  return { least, most: comma ? (more ? Number(more) : Number.POSITIVE_INFINITY) : least };
}

/** Of words one alone can match, unless another begins with it; of all else each may. */
export function waysOfChoice(alternatives: { tokens: Tokens; ways: number }[]): number {
  const words = alternatives.filter(({ tokens }) => tokens.every((one) => /^[\p{L}\p{N} -]$/u.test(one)));
  const texts = words.map(({ tokens }) => tokens.join("").toLowerCase());
  const alike = texts.map((text) => texts.filter((other) => text.startsWith(other)).length);
  const others = alternatives.filter((one) => !words.includes(one));
  return others.reduce((ways, one) => ways + one.ways, Math.max(0, ...alike));
}

/**
 * Whether a group that is repeated, such as `( [A-Z][a-z]+)*`, can part a text in one way only: each time begins with
 * a character that nothing else in it matches, and one part at most is of any length.
 */
export function hasOneWay([first = "", ...others]: Tokens): boolean {
  const separator = /^\\?([ ,;:/'&@#.-])$/.exec(first)?.[1];
  if (!separator || first === "." || /^[*+?{]$/.test(others[0] ?? "")) return false;
  const signs = others.filter((one) => /^[*+?{]$/.test(one));
  return signs.length <= 1 && others.every((one) => /^[*+?]$/.test(one) || !mayMatch(one, separator));
}

function mayMatch(one: string, character: string): boolean {
  if (/^[A-Za-z0-9]$|^\\[wd]$|^\\p\{(?:L[ult]?|N|Nd|Alpha|Alnum|Lower|Upper|IsAlphabetic)\}$/.test(one)) return false;
  const isPlainSet = /^\[(?:[^\\^-]|\w-\w|\\[wd.-]|-(?=\]))*\]$/.test(one);
  return !isPlainSet || new RegExp(one, "i").test(character);
}
