import { RefusedError } from "../../domain/errors.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";
import { isName, isSymbol, isWord } from "./tokens.ts";

// Neo4j's own that compute. Others with a dot come from plug-ins, and may call an address or sleep.
const spaces = [
  "coll",
  "date",
  "datetime",
  "duration",
  "localdatetime",
  "localtime",
  "point",
  "string",
  "time",
  "uuid",
  "vector.similarity",
];

/** Whether a function is one that computes; those of plug-ins are in spaces of their own. */
export function isComputing(name: string): boolean {
  const end = name.lastIndexOf(".");
  return end === -1 || spaces.includes(name.slice(0, end).toLowerCase());
}

/** Refuses functions of plug-ins; procedures are judged by the plan. */
export function checkFunctions(tokens: Token[], statement: string): void {
  tokens.forEach((token, index) => {
    const called = isSymbol(token, "(") ? calledAt(tokens, index) : undefined;
    if (called === undefined || called.isProcedure || isComputing(`${called.space}.${called.name}`)) return;
    const sentence = `The function ${called.space}.${called.name} is not one of Neo4j's own that compute, so it was not run.`;
    throw new RefusedError(sentence, positionAt(statement, called.at));
  });
}

/** The dotted name before a bracket, if there is one. */
function calledAt(tokens: Token[], bracket: number) {
  let start = bracket - 1;
  while (isName(tokens[start]) && isSymbol(tokens[start - 1], ".") && isName(tokens[start - 2])) start -= 2;
  const names = tokens.slice(start, bracket).filter(isName);
  const [first] = names;
  if (names.length < 2 || !first) return undefined;
  return {
    space: names.slice(0, -1).map(textOf).join("."),
    name: textOf(names.at(-1)),
    at: first.at,
    isProcedure: isWord(tokens[start - 1], "CALL"),
  };
}

const textOf = (token: Token | undefined) => token?.text ?? "";
