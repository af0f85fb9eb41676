import type { Token } from "../lexer.ts";
import { isSymbol, isWord } from "../tokens.ts";
import { beginsLoop, timesTakenOver } from "./doubling.ts";
import type { Stretch } from "./expressions.ts";
import type { Loop } from "./loops.ts";
import { checkDepth, depthAfter } from "./nesting.ts";
import type { Scales } from "./scales.ts";
import {
  bytesOf,
  bytesOfMany,
  depthOf,
  elementOf,
  growsTooLong,
  isLarge,
  largest,
  longestText,
  one,
  type Size,
  short,
} from "./size.ts";
import { nothing, repeated, sum, type Weight } from "./weight.ts";

/** The steps of all loops of a statement together: some seconds, of the slowest sort half a minute. */
const most = 40_000_000;

/** Bytes of what is made: unless the machine is small, a managed server has room for one statement with so many. */
const mostMade = 400_000_000;

/** What a loop comes to; refused where its steps are too many, or not to be told. */
export function loopWeight(scales: Scales, loop: Loop, open: number): Weight {
  const list = scales.weigh(loop.list);
  const { length } = list.size;
  const turn = scales.variables.suppose(loop.variable.text, elementOf(list.size), () =>
    turnOf(scales, loop, length, open),
  );
  const steps = list.steps + length * (1 + turn.steps);
  const doubtful = list.doubtful + length * turn.doubtful;
  checkSteps(scales, steps, open);
  const passing = list.made + turn.passing;
  if (loop.gathered) return { ...turn, steps, doubtful, made: passing + bytesOf(turn.size) };
  if (!loop.isList) return { ...nothing, steps, doubtful, made: passing };
  const element = loop.result ? turn.size : elementOf(list.size);
  const made = passing + bytesOfMany(length, turn.made);
  checkMade(scales, made, open);
  return { steps, doubtful, size: { length, element }, made, since: isLarge(element) ? repeated : list.since };
}

/** Once around: the size is that of the result. */
interface Turn extends Weight {
  /** Bytes that are made for it but not kept. */
  passing: number;
}

function turnOf(scales: Scales, { condition, result, gathered }: Loop, turns: number, open: number): Turn {
  if (gathered && result) return gatheredIn(scales, { ...gathered, step: result }, turns, open);
  const tried = scales.weigh(condition);
  const made = result ? scales.weigh(result) : nothing;
  const doubtful = tried.doubtful + made.doubtful;
  return { ...made, steps: tried.steps + made.steps, doubtful, passing: tried.made };
}

export function checkMade({ refuse }: Scales, made: number, at: number): void {
  if (made > mostMade) refuse(at, growsTooLong);
}

export function checkSteps({ refuse, tokens }: Scales, steps: number, at: number): void {
  if (steps <= most) return;
  const isNamed = isSymbol(tokens[at], "(") && at > 0;
  refuse(isNamed ? at - 1 : at, tooMany);
}

function gatheredIn(scales: Scales, { name, init, step }: Gathering, turns: number, open: number): Turn {
  const [first, words] = [scales.weigh(init), wordsIn(scales, step)];
  if (timesTakenOver(name.text, words) > 1) scales.refuse(open - 1, doubles);
  const depth = depthAfter(scales, { name: name.text, step }, first.size, turns);
  checkDepth(scales, { length: 1, depth }, open - 1);
  const { variables } = scales;
  const once = variables.suppose(name.text, one, () => scales.weigh(step));
  if (hidesGrowth(words)) {
    const [few, many] = [10, 1000].map((length) =>
      bytesOf(variables.suppose(name.text, { length }, () => scales.weigh(step)).size),
    );
    const times = ((many ?? 0) - (few ?? 0)) / (bytesOf({ length: 1000 }) - bytesOf({ length: 10 }));
    if (Math.max(1, first.size.length) * Math.max(1, times) ** turns > longestText)
      scales.refuse(open - 1, growsTooLong);
  }
  const grows = growthOf(wordsIn(scales, init), words, once);
  const large = grows === "likely" ? grown(first.size, once.size, turns) : (largest(first.size, once.size) ?? one);
  const size = { ...large, depth: Math.max(depth, depthOf(large)) };
  const whole = sum([first, variables.suppose(name.text, size, () => scales.weigh(step))]);
  // A text is copied at each turn.
  const copied = grows === "doubtful" ? turns * Math.max(short.length, once.size.length) : 0;
  return { ...whole, size, doubtful: whole.doubtful + copied, made: 0, passing: whole.made, since: repeated };
}

/** Whether what is gathered may come back under another name, or longer by itself: then it is tried how it grows. */
const hidesGrowth = (body: Token[]) =>
  body.some((token, index) => isWord(token, "REPLACE", "COLLECT") || beginsLoop(body, index));

const grown = (first: Size, once: Size, turns: number): Size => ({
  length: first.length + turns * once.length,
  element: largest(first.element, once.element),
});

const plain = 100;

/** Texts and lists grow, where more is put to them. What is put to a number is likely one itself, unless it is long. */
function growthOf(init: Token[], body: Token[], once: Weight): "never" | "likely" | "doubtful" {
  const puts = body.some((token) => isSymbol(token, "+", "||", "[", "{") || isWord(token, "REPLACE"));
  if (!puts) return "never";
  const isPlain = once.size.length <= plain && !body.some(({ kind }) => kind === "string");
  return isPlain && isNumber(init) ? "doubtful" : "likely";
}

type Gathering = NonNullable<Loop["gathered"]> & { step: Stretch };

const wordsIn = ({ tokens }: Scales, { from, to }: Stretch) => tokens.slice(from, to);

function isNumber(init: Token[]): boolean {
  const [first] = init.filter((token) => !isSymbol(token, "-"));
  return first?.kind === "number" || isWord(first, "DURATION", "DATE", "DATETIME", "TOFLOAT", "TOINTEGER", "NULL");
}

const tooMany =
  "This loop may take more steps than can be waited for, and Neo4j can't stop it. Cut its lists, as in list[..1000], or UNWIND them: rows can be stopped.";

const doubles =
  "Each step of this reduce() takes over what was gathered more than once, which may grow too large for the database's memory.";
