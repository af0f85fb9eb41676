import { RefusedError } from "../../../domain/errors.ts";
import type { Token } from "../lexer.ts";
import { patternAt } from "../patterns.ts";
import { positionAt } from "../position.ts";
import { isName, isSymbol, isWord } from "../tokens.ts";
import { isAggregate } from "./aggregates.ts";
import { closingsOf, insideOf, type Part, partsOf, type Stretch } from "./expressions.ts";
import { checkDepth } from "./nesting.ts";
import { withOperators } from "./operators.ts";
import { createBound, type Parameters } from "./ranges.ts";
import { elementOf, type Size, sizeOfValue, totalOf } from "./size.ts";
import { type Term, termAt } from "./terms.ts";
import { createVariables, type Variables } from "./variables.ts";
import { nothing, sum, type Weight } from "./weight.ts";

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
  /** What follows =~ there, where it is known. */
  patternAt(index: number): string | undefined;
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
      const all = partsOf(scales, stretch);
      const grouping = new Set(all.filter((part) => isAggregate(scales, part)).map(({ clause }) => clause));
      return sum(all.map((part) => weighPart(scales, part, grouping.has(part.clause))));
    },
    patternAt: (index) => patternAt(tokens, index, parameters),
    refuse(at, sentence) {
      throw new RefusedError(sentence, positionAt(statement, tokens[at]?.at ?? 0));
    },
  };
  return scales;
}

/** `groups`: its rows are gathered by all in the clause that is not itself gathered. */
function weighPart(scales: Scales, part: Part, groups: boolean): Weight {
  const { tokens, variables } = scales;
  if (isWord(part.clause, "UNWIND", "MATCH", "CALL", "FOR")) variables.addRows();
  const terms: Term[] = [];
  // What looks like a clause may be a variable of that name.
  const isNamedSo = tokens[part.from - 1]?.kind === "word" && variables.find(tokens[part.from - 1]?.text ?? "");
  for (let index = isNamedSo ? part.from - 1 : part.from; index < part.to; ) {
    const name = tokens[index + 1];
    if (name && isWord(tokens[index], "AS") && isName(name)) {
      variables.define(name.text, given(part, terms));
      index += 2;
    } else {
      const term = termAt(scales, index, part.to);
      if (term) terms.push(term);
      index = term?.end ?? index + 1;
    }
  }
  const first = tokens[part.from];
  if (first && isWord(part.clause, "LET", "FOR")) variables.define(first.text, given(part, terms));
  const weight = withOperators(scales, part, terms, groups && !isAggregate(scales, part));
  return isWord(part.clause, "RETURN") ? sent(scales, part, weight) : weight;
}

/** Writing out a row can't be stopped either. */
function sent(scales: Scales, { from }: Part, weight: Weight): Weight {
  const { tokens, variables } = scales;
  checkDepth(scales, weight.size, from);
  const all = isSymbol(tokens[from], "*") ? variables.together() : 0;
  return { ...weight, steps: weight.steps + totalOf(weight.size) + all };
}

/** What a name is given: of UNWIND and FOR an element. */
function given({ clause }: Part, terms: Term[]): Weight {
  const { size, since } = sum(terms);
  return { ...nothing, since, size: isWord(clause, "UNWIND", "FOR") ? elementOf(size) : size };
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
