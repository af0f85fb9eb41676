import { RefusedError } from "../../domain/errors.ts";
import { isSymbol, isWord } from "./brackets.ts";
import { beginsClause, closingsOf, insideOf, isName, isReserved, partsOf, type Stretch } from "./expressions.ts";
import type { Token } from "./lexer.ts";
import { positionAt } from "./position.ts";
import { createBound, type Parameters } from "./ranges.ts";
import { elementOf, gathered, type Size, sizeOfValue, stepsOver } from "./size.ts";
import { type Term, termAt } from "./terms.ts";
import { createVariables, type Variables } from "./variables.ts";
import { sum, type Weight } from "./weight.ts";

/** Weighs expressions by their tokens: what a value may come to at most, and the steps that Neo4j must do for it. */
export interface Scales {
  tokens: Token[];
  /** Where each bracket closes. */
  closings: number[];
  sizeOfParameter(name: string): Size;
  variables: Variables;
  /** All that stands in a stretch, together; takes note of the variables that are named there. */
  weigh(stretch: Stretch): Weight;
  /** The value of numbers, parameters and sizes; undefined where there is more to it. */
  bound(tokens: Token[]): bigint | undefined;
  refuse(at: number, sentence: string): never;
}

export function createScales(tokens: Token[], statement: string, parameters: Parameters): Scales {
  const closings = closingsOf(tokens);
  let parts = 0;
  const scales: Scales = {
    tokens,
    closings,
    sizeOfParameter: kept((name) => sizeOfValue(parameters[name])),
    variables: createVariables(),
    bound: createBound(parameters, (open) => scales.weigh(insideOf(scales, tokens.indexOf(open))).size.length),
    weigh(stretch) {
      // What reduce() gathers is weighed twice, so that reduces within one another double this work.
      if (++parts > most) scales.refuse(stretch.from, tangled);
      return sum(partsOf(tokens, closings, stretch).map((part) => weighPart(scales, part)));
    },
    refuse(at, sentence) {
      throw new RefusedError(sentence, positionAt(statement, tokens[at]?.at ?? 0));
    },
  };
  return scales;
}

function weighPart(scales: Scales, { from, to }: Stretch): Weight {
  const { tokens, variables } = scales;
  const clause = beginsClause(tokens, from - 1) ? tokens[from - 1] : undefined;
  if (isWord(clause, "UNWIND", "MATCH", "CALL")) variables.addRows();
  const terms: Term[] = [];
  for (let index = from; index < to; ) {
    if (isWord(tokens[index], "AS") && isName(tokens[index + 1])) {
      name(scales, index + 1, terms, isWord(clause, "UNWIND"));
      index += 2;
    } else {
      const term = termAt(scales, index, to);
      if (term) terms.push(term);
      index = term?.end ?? index + 1;
    }
  }
  return withOperators(scales, { from, to }, terms);
}

function name({ tokens, variables, refuse }: Scales, at: number, terms: Term[], isUnwound: boolean): void {
  const token = tokens[at];
  if (!token) return;
  if (isReserved(token)) refuse(at, `To use the word ${token.text} as a name, put it in backticks.`);
  const { size, since } = sum(terms);
  variables.define(token.text, { steps: 0, since, size: isUnwound ? elementOf(size) : size });
}

/** Comparing looks at all of both sides, and so does +; IN has a table of what is in a variable or parameter. */
function withOperators({ tokens, refuse }: Scales, { from, to }: Stretch, terms: Term[]): Weight {
  const ends = new Map(terms.map((term) => [term.start, term.end]));
  const weight = sum(terms);
  let looksAtAll = false;
  for (let index = from; index < to; index = ends.get(index) ?? index + 1) {
    const token = tokens[index];
    if (isSymbol(token, "+") && weight.size.length > 4 * gathered) refuse(from, grows);
    looksAtAll ||= isSymbol(token, ..."=<>+~") || isWord(token, "CONTAINS", "STARTS", "ENDS");
    looksAtAll ||= isWord(token, "IN") && !hasTable(terms, index);
  }
  if (!looksAtAll) return weight;
  return { ...weight, steps: weight.steps + terms.reduce((steps, { size }) => steps + stepsOver(size), 0) };
}

function hasTable(terms: Term[], at: number): boolean {
  const sought = terms.find(({ end }) => end === at);
  const list = terms.find(({ start }) => start === at + 1);
  return list?.isBare === true && sought?.isWritten !== true;
}

function kept<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

const most = 50_000;
const tangled = "This statement has too many brackets within one another, so it was not run.";

const grows =
  "This text or list may grow too long for the database's memory, so it was not run. Put fewer or shorter pieces together.";
