import type { Edge, Meaning } from "./edges.ts";
import type { Word } from "./words.ts";

/** Something that a question speaks of, understood or not: a thing by its name, or a word that is no mere grammar. */
export interface Subject {
  /** As typed. */
  words: string;
  /** The nodes that are called so; none of a mere word. */
  ids: string[];
}

/** What so many are called names none of them. */
const mostCalled = 4;

const grammar = new Set<Meaning["kind"]>(["op", "filler", "prep"]);

export function subjectsOf(typed: Word[], edges: Edge[]): Subject[] {
  const grammatical = typed.map((word, at) => isGrammar(word, at, edges));
  const named = namesIn(edges).filter(({ start, end }) => grammatical.slice(start, end).includes(false));
  const isNamed = (at: number) => named.some(({ start, end }) => start <= at && at < end);
  const words = typed.flatMap((word, at) => (isNamed(at) || grammatical[at] ? [] : [{ at, word }]));
  const all = [
    ...named.map(({ start, end, ids }) => ({ at: start, words: textOf(typed.slice(start, end)), ids })),
    ...words.map(({ at, word }) => ({ at, words: word.text, ids: [] })),
  ];
  return all.sort((one, other) => one.at - other.at).map(({ words, ids }) => ({ words, ids }));
}

interface Name {
  start: number;
  end: number;
  cost: number;
  ids: string[];
}

/** The longest names, none over another. */
export function namesIn(edges: Edge[]): Name[] {
  const things = edges.flatMap(({ meaning, ...edge }) => (meaning.kind === "thing" ? [{ ...edge, ...meaning }] : []));
  const spans = [...Map.groupBy(things, ({ start, end }) => `${start} ${end}`).values()].flatMap(likeliest);
  const longest = spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.cost - b.cost);
  const taken: Name[] = [];
  for (const name of longest)
    if (!taken.some(({ start, end }) => name.start < end && start < name.end)) taken.push(name);
  return taken;
}

function likeliest(things: Name[]): Name[] {
  const cost = Math.min(...things.map((thing) => thing.cost));
  const [first, ...others] = things.filter((thing) => thing.cost === cost);
  if (!first) return [];
  const ids = [...new Set([first, ...others].flatMap((thing) => thing.ids))];
  return ids.length > mostCalled ? [] : [{ ...first, ids }];
}

function isGrammar({ plain }: Word, at: number, edges: Edge[]): boolean {
  if (plain === "’s") return true;
  const over = edges.filter(({ start, end }) => start <= at && at < end);
  // "Mediator" is a respect in which things are compared, and yet is what is spoken of.
  const isFacet = ({ meaning }: Edge) => meaning.kind === "op" && meaning.name === "facet";
  const isAlone = over.some((edge) => edge.end - edge.start === 1 && grammar.has(edge.meaning.kind) && !isFacet(edge));
  return isAlone || (over.length > 0 && over.every(({ meaning }) => grammar.has(meaning.kind)));
}

function textOf(words: Word[]): string {
  return [...new Set(words.map(({ text }) => text))].join(" ").replaceAll(" ’s", "’s");
}
