import { isSymbol, isWord } from "../brackets.ts";
import type { Token } from "../lexer.ts";
import { timesTakenOver } from "./doubling.ts";
import type { Stretch } from "./expressions.ts";
import type { Loop } from "./loops.ts";
import type { Scales } from "./scales.ts";
import { elementOf, growsTooLong, isLarge, largest, one, totalOf } from "./size.ts";
import { nothing, repeated, type Weight } from "./weight.ts";

/** The steps of all loops of a statement together: some seconds, of the slowest sort half a minute. */
const most = 40_000_000;

/** What a list may hold that a loop makes: a hundred megabytes or two. */
const mostMade = 40_000_000;

/** What a loop comes to; refused where its steps are too many, or not to be told. */
export function loopWeight(scales: Scales, loop: Loop, open: number): Weight {
  const list = scales.weigh(loop.list);
  const { length } = list.size;
  const turn = scales.variables.suppose(loop.variable.text, elementOf(list.size), () =>
    turnOf(scales, loop, length, open),
  );
  const steps = list.steps + length * (1 + turn.steps);
  checkSteps(scales, steps, open);
  if (loop.gathered) return { ...turn, steps, made: list.made + totalOf(turn.size) };
  if (!loop.isList) return { ...nothing, steps, made: list.made };
  const element = loop.result ? turn.size : elementOf(list.size);
  const made = list.made + length * (1 + turn.made);
  if (made > mostMade) scales.refuse(open, growsTooLong);
  return { steps, size: { length, element }, made, since: isLarge(element) ? repeated : list.since };
}

/** Once around: the size is that of the result. */
function turnOf(scales: Scales, { condition, result, gathered }: Loop, turns: number, open: number): Weight {
  if (gathered && result) return gatheredIn(scales, { ...gathered, step: result }, turns, open);
  const { steps } = scales.weigh(condition);
  const { steps: more, ...made } = result ? scales.weigh(result) : nothing;
  return { ...made, steps: steps + more };
}

export function checkSteps({ refuse, tokens }: Scales, steps: number, at: number): void {
  if (steps <= most) return;
  const isNamed = isSymbol(tokens[at], "(") && at > 0;
  refuse(isNamed ? at - 1 : at, tooMany);
}

function gatheredIn(scales: Scales, { name, init, step }: Gathering, turns: number, open: number): Weight {
  const [first, words] = [scales.weigh(init), wordsIn(scales, step)];
  if (timesTakenOver(name.text, words) > 1) scales.refuse(open - 1, doubles);
  const { variables } = scales;
  const once = variables.suppose(name.text, one, () => scales.weigh(step));
  const size = mayGrow(wordsIn(scales, init), words)
    ? { length: first.size.length + turns * once.size.length, element: largest(first.size.element, once.size.element) }
    : (largest(first.size, once.size) ?? one);
  const { steps } = variables.suppose(name.text, size, () => scales.weigh(step));
  return { ...nothing, size, steps: first.steps + steps, since: repeated };
}

type Gathering = NonNullable<Loop["gathered"]> & { step: Stretch };

const wordsIn = ({ tokens }: Scales, { from, to }: Stretch) => tokens.slice(from, to);

/** Text and lists do, where more is put to them; numbers, dates and durations do not. */
function mayGrow(init: Token[], body: Token[]): boolean {
  const puts = body.some((token) => isSymbol(token, "+", "[", "{") || isWord(token, "REPLACE"));
  const isPlain = isNumber(init) && !body.some(({ kind }) => kind === "string");
  return puts && !isPlain;
}

function isNumber(init: Token[]): boolean {
  const [first] = init.filter((token) => !isSymbol(token, "-"));
  return first?.kind === "number" || isWord(first, "DURATION", "DATE", "DATETIME", "TOFLOAT", "TOINTEGER", "NULL");
}

const tooMany =
  "This loop may take more steps than can be waited for, and Neo4j can't stop it. Cut its lists, as in list[..1000], or UNWIND them: rows can be stopped.";

const doubles =
  "Each step of this reduce() takes over what was gathered more than once, which may grow too large for the database's memory.";
