import { isName, isSymbol, isWord } from "../tokens.ts";
import { callWeight } from "./calls.ts";
import { findOutside, insideOf, partsOf, type Stretch } from "./expressions.ts";
import { isKeyword, isNoFunction } from "./keywords.ts";
import { loopAt } from "./loops.ts";
import { loopWeight } from "./loopWeight.ts";
import type { Scales } from "./scales.ts";
import {
  bytesOf,
  bytesOfMany,
  depthOf,
  elementOf,
  gathered,
  isLarge,
  largest,
  memberOf,
  one,
  type Size,
  short,
} from "./size.ts";
import { nothing, repeated, sum, type Weight } from "./weight.ts";

/** A value as it is written, between operators. */
export interface Term extends Weight {
  start: number;
  end: number;
  /** A list or a map by itself. */
  isWritten?: boolean;
  /** A variable or a parameter and nothing more. */
  isBare?: boolean;
}

const property: Size = { length: short.length };
const bytesOfMap = 200;

type Read = Omit<Term, "start">;

/** The value that begins there, with what is taken of it by .x and [0]; undefined where none begins. */
export function termAt(scales: Scales, start: number, to: number): Term | undefined {
  const { tokens } = scales;
  let term = simpleAt(scales, start);
  while (term && term.end < to) {
    const { end } = term;
    if (isSymbol(tokens[end], ".") && isName(tokens[end + 1]))
      term = {
        ...term,
        ...(term.size === short
          ? { size: property, made: term.made + bytesOf(property) }
          : { size: memberOf(term.size) }),
        end: end + 2,
        isBare: false,
        isWritten: false,
      };
    else if (isSymbol(tokens[end], "[")) term = indexed(scales, term);
    else break;
  }
  return term && { ...term, start };
}

function simpleAt(scales: Scales, index: number): Read | undefined {
  const { tokens } = scales;
  const token = tokens[index];
  if (token?.kind === "string") return { ...nothing, size: { length: token.text.length - 2 }, end: index + 1 };
  if (token?.kind === "number") return { ...nothing, end: index + 1 };
  if (isSymbol(token, "$") && !isSymbol(tokens[index + 1], "(")) return parameterAt(scales, index);
  if (isSymbol(token, "[")) return listAt(scales, index);
  if (isSymbol(token, "(", "{")) return bracketAt(scales, index);
  if (!isName(token)) return undefined;
  let last = index;
  while (isSymbol(tokens[last + 1], ".") && isName(tokens[last + 2])) last += 2;
  if (isSymbol(tokens[last + 1], "(") && !isNoFunction(tokens[last])) return callAt(scales, index, last + 1);
  const isSubquery = isWord(token, "EXISTS", "COUNT", "COLLECT") && isSymbol(tokens[index + 1], "{");
  return isSubquery ? subqueryAt(scales, index) : variableAt(scales, index);
}

function variableAt({ tokens, variables }: Scales, index: number): Read | undefined {
  const token = tokens[index];
  const found = token && variables.find(token.text);
  const isKey = isSymbol(tokens[index + 1], ":") && isSymbol(tokens[index - 1], "{", ",");
  if (isKey) return undefined;
  if (found) return { ...found, end: index + 1, isBare: true };
  return isKeyword(token) ? undefined : { ...nothing, size: short, end: index + 1, isBare: true };
}

function parameterAt({ tokens, sizeOfParameter }: Scales, index: number): Read {
  const size = sizeOfParameter(tokens[index + 1]?.text ?? "");
  return { ...nothing, size, since: isLarge(size) ? repeated : nothing.since, end: index + 2, isBare: true };
}

function callAt(scales: Scales, start: number, open: number): Read {
  const loop = loopAt(scales, open);
  const name = scales.tokens.slice(start, open).map(({ text }) => text.toLowerCase());
  const weight = loop ? loopWeight(scales, loop, open) : callWeight(scales, name.join(""), open);
  return { ...weight, end: endOf(scales, open) };
}

function subqueryAt(scales: Scales, index: number): Read {
  const { size, ...weight } = scales.weigh(insideOf(scales, index + 1));
  const isList = isWord(scales.tokens[index], "COLLECT");
  return {
    ...weight,
    since: nothing.since,
    size: isList ? { length: gathered, element: size } : one,
    end: endOf(scales, index + 1),
  };
}

function bracketAt(scales: Scales, open: number): Read {
  const weight = scales.weigh(insideOf(scales, open));
  const end = endOf(scales, open);
  if (isSymbol(scales.tokens[open], "(")) return { ...weight, end };
  const size = { ...weight.size, isMap: true, depth: 1 + depthOf(weight.size) };
  return { ...weight, size, made: weight.made + bytesOfMap, isWritten: true, end };
}

function listAt(scales: Scales, open: number): Read {
  const { tokens } = scales;
  const loop = loopAt(scales, open);
  const end = endOf(scales, open);
  if (loop) return { ...loopWeight(scales, loop, open), end };
  const content = insideOf(scales, open);
  const bar = findOutside(scales, content, (token) => isSymbol(token, "|"));
  const isPattern = isSymbol(tokens[open + 1], "(") || isSymbol(tokens[open + 2], "=");
  if (isPattern && bar < content.to) return { ...pathsOf(scales, content, bar), end };
  const parts = partsOf(scales, content).map(scales.weigh);
  const element = parts.map(({ size }) => size).reduce<Size | undefined>(largest, undefined);
  const all = sum(parts);
  return {
    ...all,
    size: { length: parts.length, element },
    made: all.made + bytesOfMany(parts.length),
    isWritten: true,
    end,
  };
}

/** `[(a)-->(b) | b]`: between the paths Neo4j can be stopped. */
function pathsOf(scales: Scales, content: Stretch, bar: number): Weight {
  const pattern = scales.weigh({ from: content.from, to: bar });
  const each = scales.weigh({ from: bar + 1, to: content.to });
  return { ...sum([pattern, each]), since: nothing.since, size: { length: gathered, element: each.size } };
}

/** `list[0]`, `list[1..3]`, `map['key']`. */
function indexed(scales: Scales, term: Read): Read {
  const open = term.end;
  const content = insideOf(scales, open);
  const end = endOf(scales, open);
  const loop = loopAt(scales, open);
  if (loop) return { ...sum([term, loopWeight(scales, loop, open)]), end };
  const { steps, doubtful, made } = sum([term, scales.weigh(content)]);
  const size = sliced(scales, content, term.size) ?? elementOf(term.size);
  return {
    ...term,
    steps,
    doubtful,
    made,
    size,
    since: isLarge(size) ? term.since : nothing.since,
    end,
    isBare: false,
    isWritten: false,
  };
}

/** What `[from..to]` leaves of it; undefined where there is no .. */
function sliced(scales: Scales, { from, to }: Stretch, size: Size): Size | undefined {
  const { tokens, bound } = scales;
  const dots = findOutside(scales, { from, to }, (token) => isSymbol(token, "."));
  if (dots >= to || !isSymbol(tokens[dots + 1], ".")) return undefined;
  const first = dots === from ? 0n : bound(tokens.slice(from, dots));
  const last = dots + 2 >= to ? 0n : bound(tokens.slice(dots + 2, to));
  if (first === undefined || last === undefined || (first < 0n && last > 0n) || (first >= 0n && last <= 0n))
    return size;
  return { ...size, total: undefined, length: Math.min(size.length, Math.max(0, Number(last - first))) };
}

const endOf = ({ tokens, closings }: Scales, open: number) => (closings[open] ?? tokens.length) + 1;
