import { isSymbol, isWord } from "../brackets.ts";
import type { Token } from "../lexer.ts";
import { timesTakenOver } from "./doubling.ts";
import type { Stretch } from "./expressions.ts";
import type { Loop } from "./loops.ts";
import type { Scales } from "./scales.ts";
import { elementOf, isLarge, largest, one, type Size } from "./size.ts";
import { nothing, repeated, type Weight } from "./weight.ts";

/** The steps of all loops of a statement together: the slowest sort takes half a minute for them. */
const most = 150_000_000;

/** What a loop comes to; refused where its steps are too many, or not to be told. */
export function loopWeight(scales: Scales, loop: Loop, open: number): Weight {
  const { variables } = scales;
  const list = scales.weigh(loop.list);
  const turn = () =>
    loop.gathered ? gatheredIn(scales, loop, loop.gathered, list.size.length, open) : scales.weigh(loop.body);
  const body = variables.suppose(loop.variable.text, elementOf(list.size), turn);
  const steps = list.steps + list.size.length * (1 + body.steps);
  checkSteps(scales, steps, open);
  if (loop.gathered) return { ...body, steps };
  if (!loop.isList) return { ...nothing, steps };
  const element = elementIn(scales, loop, list, body);
  const since = isLarge(element) ? repeated : list.since;
  return { steps, size: { length: list.size.length, element }, since };
}

export function checkSteps({ refuse, tokens }: Scales, steps: number, at: number): void {
  if (steps <= most) return;
  const isNamed = isSymbol(tokens[at], "(") && at > 0;
  refuse(isNamed ? at - 1 : at, tooMany);
}

/** Without a bar the elements stay as they are. */
function elementIn({ tokens }: Scales, { body, list }: Loop, from: Weight, { size }: Weight): Size {
  const rest = tokens.slice(list.to, body.to);
  return rest.some((token) => isSymbol(token, "|")) ? size : elementOf(from.size);
}

function gatheredIn(
  scales: Scales,
  { body }: Loop,
  { name, init }: NonNullable<Loop["gathered"]>,
  turns: number,
  open: number,
): Weight {
  const [first, words] = [scales.weigh(init), wordsIn(scales, body)];
  if (timesTakenOver(name.text, words) > 1) scales.refuse(open - 1, doubles);
  const { variables } = scales;
  const once = variables.suppose(name.text, one, () => scales.weigh(body));
  const size = mayGrow(wordsIn(scales, init), words)
    ? { length: first.size.length + turns * once.size.length, element: largest(first.size.element, once.size.element) }
    : (largest(first.size, once.size) ?? one);
  const { steps } = variables.suppose(name.text, size, () => scales.weigh(body));
  return { size, steps: first.steps + steps, since: repeated };
}

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
