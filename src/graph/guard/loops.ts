import { RefusedError } from "../../domain/errors.ts";
import { isClosing, isOpening, isSymbol, isWord } from "./brackets.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";

/** How many loops of an expression may stand within one another; over what lists they go is known too late. */
const most = 2;

/** Refuses loops within loops within loops: each multiplies the work of the one around it, and Neo4j can end none. */
export function checkLoops(tokens: Token[], statement: string): void {
  const opened: boolean[] = [];
  tokens.forEach((token, index) => {
    if (isClosing(token)) opened.pop();
    if (!isOpening(token)) return;
    opened.push(opensLoop(tokens, index));
    if (opened.at(-1) && opened.filter(Boolean).length > most)
      throw new RefusedError(
        "Only two loops of an expression are run here within one another: deeper ones could not be stopped. UNWIND gives rows instead, which can.",
        positionAt(statement, token.at),
      );
  });
}

/** `[x IN …`, `any(x IN …` and its kin, and `reduce(…`. */
function opensLoop(tokens: Token[], index: number): boolean {
  const [before, bracket, variable, after] = [-1, 0, 1, 2].map((step) => tokens[index + step]);
  if (isWord(before, "REDUCE", "ALLREDUCE")) return isSymbol(bracket, "(");
  const isNamed = variable?.kind === "word" || variable?.kind === "name";
  const isBegun = isSymbol(bracket, "[") || (isSymbol(bracket, "(") && isWord(before, "ANY", "ALL", "NONE", "SINGLE"));
  return isBegun && isNamed && isWord(after, "IN");
}
