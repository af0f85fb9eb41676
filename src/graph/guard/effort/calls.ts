import { isSymbol, isWord } from "../tokens.ts";
import { insideOf, partsOf, type Stretch } from "./expressions.ts";
import type { Scales } from "./scales.ts";
import { stepsOfSearch } from "./search.ts";
import { elementOf, gathered, growsTooLong, isLarge, longestText, one, type Size, short } from "./size.ts";
import { madeAnew, nothing, repeated, sum, type Weight } from "./weight.ts";

const longest = 1_000_000;
const numbers = ["size", "length", "isempty", "char_length", "character_length", "count", "exists"];
const uncounted = ["labels", "keys", "nodes", "relationships", "properties"];
const parts = ["head", "last"];
const searchers = ["split", "trim", "btrim", "ltrim", "rtrim"];
const lazy = ["coalesce", "tail", "reverse"];

/** What a call of a function comes to, whose bracket opens there. A function not named here looks at all it is given. */
export function callWeight(scales: Scales, name: string, open: number): Weight {
  if (name === "range") return rangeWeight(scales, open);
  const stretches = partsOf(scales, insideOf(scales, open));
  const given = stretches.map(scales.weigh);
  const all = sum(given);
  if (name === "collect") return collected(scales, all);
  if (numbers.includes(name)) return { ...all, size: one, since: nothing.since };
  if (uncounted.includes(name)) return { ...all, size: { ...short, length: uncountedOf(all.size).length } };
  if (parts.includes(name)) return { ...all, size: elementOf(all.size) };
  if (lazy.includes(name)) return all;
  if (name === "replace") return madeAnew({ ...replaced(scales, given, open), steps: all.steps + searching(given) });
  const searched = searchers.includes(name) ? { ...all, steps: all.steps + searching(given) } : all;
  if (name === "split") return madeAnew({ ...searched, size: { length: all.size.length, element: all.size } });
  return madeAnew(name.startsWith("tostring") ? { ...all, size: textsOf(all.size) } : searched);
}

function rangeWeight(scales: Scales, open: number): Weight {
  const { tokens, bound, refuse } = scales;
  const bounds = partsOf(scales, insideOf(scales, open));
  const given = sum(bounds.map(scales.weigh));
  if (isUnwound(scales, open)) return { ...given, size: { length: 1, element: one } };
  if (bounds.some((part) => isNoNumber(scales, part))) return { ...given, size: one };
  const [from, to] = bounds.map((part) => bound(tokens.slice(part.from, part.to)));
  if (from === undefined || to === undefined) return refuse(open - 1, unbounded);
  const length = Number(to > from ? to - from : from - to) + 1;
  if (length > longest) return refuse(open - 1, tooLong);
  return { ...given, size: { length }, since: isLarge({ length }) ? repeated : nothing.since };
}

/** A text, true, a list or a map as it is written: Neo4j says what is wrong before anything runs. */
function isNoNumber({ tokens, closings }: Scales, { from, to }: Stretch): boolean {
  const first = tokens[from];
  const isOne = first?.kind === "string" || isWord(first, "TRUE", "FALSE");
  return isOne ? to === from + 1 : isSymbol(first, "[", "{") && closings[from] === to - 1;
}

/** Its numbers come one by one as rows, between which Neo4j can be stopped. */
const isUnwound = ({ tokens, closings }: Scales, open: number) =>
  isWord(tokens[open - 2], "UNWIND") && isWord(tokens[(closings[open] ?? open) + 1], "AS");

function collected({ variables }: Scales, weight: Weight): Weight {
  return { ...weight, size: { length: gathered, element: variables.shareOf(weight) }, since: nothing.since };
}

const uncountedOf = (size: Size): Size => ({
  length: Math.max(short.length, size.length),
  element: size.element ?? one,
});

/** In words, of a list each. */
const textsOf = ({ length, element }: Size): Size =>
  element ? { length, element: textsOf(element) } : { length: Math.max(short.length, length) };

/** For the second text in the first. */
const searching = ([text = nothing, sought = text]: Weight[]) => stepsOfSearch(text.size.length, sought.size.length);

/** Each character may become the whole of what is put in; where nothing is sought, it is put between them. */
function replaced({ refuse }: Scales, [text = nothing, , put = nothing]: Weight[], open: number): Weight {
  const length = text.size.length * (put.size.length === 0 ? 1 : put.size.length + 1);
  if (length > longestText) refuse(open - 1, growsTooLong);
  return { ...sum([text, put]), size: { length } };
}

const unbounded =
  "Write the bounds of range() as numbers, parameters or size(), or UNWIND it: a loop inside an expression can't be stopped.";
const tooLong =
  "This range() is longer than 1,000,000. UNWIND it: a loop that long inside an expression could not be stopped.";
