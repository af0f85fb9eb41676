import type { Span } from "../../domain/reading.ts";
import type { Edge, Meaning } from "./edges.ts";
import type { Word } from "./words.ts";

/** Something that a question speaks of, understood or not: a thing by its name, or words that are no mere grammar. */
export interface Subject {
  /** As typed. */
  words: string;
  /** The nodes that are called so; none of other words. */
  ids: string[];
  /** What other words may stand for; several where they may stand for several. */
  means?: Meant[];
}

/** What words other than names may stand for. */
export type Meant =
  | { types: string[] }
  | { labels: string[] }
  | { property: string; value: string }
  | { span: Span }
  /** One of these nodes, by what changed in it. */
  | { changed: string[] };

/** What so many are called names none of them. */
const mostCalled = 4;

const grammar = new Set<Meaning["kind"]>(["op", "filler", "prep"]);

export function subjectsOf(typed: Word[], edges: Edge[]): Subject[] {
  const grammatical = typed.map((word, at) => isGrammar(word, at, edges));
  const tells = ({ start, end }: Edge | Name) => grammatical.slice(start, end).includes(false);
  const named = namesIn(edges).filter(tells);
  const meant = meantIn(edges.filter(tells), named);
  const spoken = [...named.map(({ start, end, ids }) => ({ start, end, subject: { ids } })), ...meant];
  const isIn = (at: number) => spoken.some(({ start, end }) => start <= at && at < end);
  const words = typed.flatMap((_, at) =>
    isIn(at) || grammatical[at] ? [] : [{ start: at, end: at + 1, subject: { ids: [] } }],
  );
  return [...spoken, ...words]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, subject }) => ({ words: textOf(typed.slice(start, end)), ...subject }));
}

/** The longest phrases besides the names that stand for something, with all that they may stand for. */
function meantIn(edges: Edge[], named: Name[]): { start: number; end: number; subject: Omit<Subject, "words"> }[] {
  const meant = edges.flatMap(({ start, end, meaning }) => meantBy(meaning).map((means) => ({ start, end, means })));
  const phrases = [...Map.groupBy(meant, ({ start, end }) => `${start} ${end}`).values()].sort(
    ([one], [other]) => length(other) - length(one),
  );
  const taken: { start: number; end: number }[] = [...named];
  return phrases.flatMap((same) => {
    const [{ start, end } = { start: 0, end: 0 }] = same;
    if (taken.some((other) => start < other.end && other.start < end)) return [];
    taken.push({ start, end });
    return [{ start, end, subject: { ids: [], means: same.map(({ means }) => means) } }];
  });
}

const length = (one?: { start: number; end: number }) => (one ? one.end - one.start : 0);

function meantBy(meaning: Meaning): Meant[] {
  if (meaning.kind === "noun" || meaning.kind === "act") return [{ types: [meaning.type] }];
  if (meaning.kind === "verb") return [{ types: meaning.uses.map(({ type }) => type) }];
  if (meaning.kind === "label") return [{ labels: meaning.labels }];
  if (meaning.kind === "value") return [{ property: meaning.property, value: meaning.value }];
  if (meaning.kind === "span") return [{ span: meaning.span }];
  return meaning.kind === "changed" ? [{ changed: meaning.ids }] : [];
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
