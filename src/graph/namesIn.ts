import { BusyError, UnavailableError } from "../domain/errors.ts";
import type { NamesFound } from "../domain/named.ts";
import type { Ask } from "./ask.ts";
import { chunked } from "./chunked.ts";
import type { Known } from "./knowledge.ts";
import { lookup } from "./lookup.ts";
import { NameRow, namedBy, namingNode, namingParameters } from "./names.ts";
import { nearNames } from "./nearNames.ts";
import { quoted } from "./quoted.ts";
import { type HurriedAsk, hurried } from "./search/hurried.ts";
import { type Indexes, namesInText, usefulIndexes } from "./search/indexes.ts";
import { wordsOf } from "./search/words.ts";
import { writings } from "./search/writings.ts";

/** So many nodes one query gives at most. */
const candidates = 60;
/** So many words a name has at most that is looked for. */
const longest = 10;
const seconds = 2;

const fulltextQuery = `
  CALL db.index.fulltext.queryNodes($index, $words, {limit: $candidates}) YIELD node
  WHERE NOT node:BackchannelGraph
  ${namingNode}`;

interface Wanted {
  question: string;
  /** Nodes that are named whatever the question says. */
  ids: string[];
}

/** Waits for a place in which somebody asks. */
type Place = <Result>(use: () => Promise<Result>) => Promise<Result>;

interface Sources {
  known: Known;
  /** The names in memory. */
  sample: NamesFound;
  /** For looking through the nodes of a label. */
  place: Place;
  indexes: Parameters<typeof usefulIndexes>[1];
}

/** Of a large graph the nodes that a question may name: by their whole names all, by a slip those in memory. */
export async function namesIn(
  ask: Ask,
  { known, sample, indexes, place }: Sources,
  wanted: Wanted,
): Promise<NamesFound> {
  const { ontology } = known;
  const quick = forgiving(hurried(ask, seconds));
  const useful = usefulIndexes(ontology, indexes);
  const phrases = phrasesIn(wanted.question);
  const [byWords, byName, byId] = await Promise.all([
    inFulltext(quick, known, useful, phrases),
    byWholeName({ ask: quick, place }, known, useful, phrases),
    withIds(ask, known, wanted.ids),
  ]);
  const rows = [...byId, ...byName.rows, ...(byWords ?? [])];
  const looked = namedBy(ontology, rows);
  const near = nearNames(sample.named)(wanted.question);
  const named = [...new Map([...looked, ...near].map((one) => [one.elementId, one])).values()];
  const inText = byWords ? byName.inText : 0;
  const of = known.schema.nodes;
  const nodes = Math.min(of, sample.named.length + inText);
  return { named, among: { nodes, whole: Math.min(of, byName.nodes + inText), of } };
}

/** A busy database may not end a query in its time; that the answer then says. */
function forgiving(ask: HurriedAsk): HurriedAsk {
  return (row, query, parameters) =>
    ask(row, query, parameters).catch((error) => {
      if (error instanceof UnavailableError) return undefined;
      throw error;
    });
}

/** All runs of words, as typed but for what ends them. */
function phrasesIn(question: string): string[] {
  const words = question.split(/\s+/).filter(Boolean).slice(0, 40);
  const phrases = words.flatMap((_, start) =>
    Array.from({ length: Math.min(longest, words.length - start) }, (_, more) =>
      words.slice(start, start + more + 1).join(" "),
    ),
  );
  const bare = phrases.flatMap((phrase) => {
    const ended = phrase.replace(/^["'“‘(]+|["'”’)?!.,;:]+$/g, "");
    return [ended, ended.replace(/[’']s$/, "")];
  });
  return [...new Set(bare)].filter((phrase) => phrase.length > 1);
}

/** Undefined where an index did not answer in time. */
async function inFulltext(ask: HurriedAsk, { ontology }: Known, indexes: Indexes, phrases: string[]) {
  const words = luceneQuery(phrases);
  if (words === "") return [];
  const wanted = { words, candidates, ...namingParameters(ontology) };
  const found = indexes.fulltext.map(({ name }) => ask(NameRow, fulltextQuery, { index: name, ...wanted }));
  const all = await Promise.all(found);
  return all.some((rows) => rows === undefined) ? undefined : all.flatMap((rows) => rows ?? []);
}

/** Any of the words, but rather several of them together. */
function luceneQuery(phrases: string[]): string {
  const folded = [...new Set(phrases.map((phrase) => wordsOf(phrase).join(" ")))].filter(Boolean);
  return folded
    .map((phrase) => {
      const count = phrase.split(" ").length;
      return count === 1 && phrase.length > 3 ? `"${phrase}" OR ${phrase}~1` : `"${phrase}"^${count * count}`;
    })
    .slice(0, 300)
    .join(" OR ");
}

/** By an index where there is one, else through all nodes of the label, as long as that takes no longer than one waits. */
async function byWholeName({ ask, place }: Looking, { ontology, schema }: Known, indexes: Indexes, phrases: string[]) {
  const indexed = new Set(
    [...indexes.texts, ...indexes.beginnings].map(({ label, property }) => `${label} ${property}`),
  );
  const named = schema.labels.map(({ label, count }): NamedLabel => {
    const property = ontology.labels[label]?.caption || "name";
    return { label, count, property, isIndexed: indexed.has(`${label} ${property}`) };
  });
  // The full-text query puts whole names first.
  const [inText, others] = parted(named, ({ label }) => namesInText(ontology, indexes.fulltext, label));
  const [quick, slow] = parted(others, ({ isIndexed }) => isIndexed);
  const written = [...new Set(phrases.flatMap(writings))];
  const lower = phrases.map((phrase) => phrase.toLowerCase());
  const batches = [
    ...chunked(quick, 50).map((some) => ({ some, names: written, ask })),
    ...slow.map((one) => ({ some: [one], names: lower, ask: taking(place, ask) })),
  ];
  const all = await Promise.all(
    batches.map(async ({ some, names, ask }) => {
      const rows = await ask(NameRow, wholeNames(some), { names, candidates, ...namingParameters(ontology) });
      return { rows: rows ?? [], nodes: rows ? sum(some) : 0 };
    }),
  );
  return {
    rows: all.flatMap(({ rows }) => rows),
    nodes: all.reduce((total, { nodes }) => total + nodes, 0),
    inText: sum(inText),
  };
}

interface Looking {
  ask: HurriedAsk;
  place: Place;
}

/** Asks in such a place; undefined where none becomes free soon. */
function taking(place: Place, ask: HurriedAsk): HurriedAsk {
  return (row, query, parameters) =>
    place(() => ask(row, query, parameters)).catch((error) => {
      if (error instanceof BusyError) return undefined;
      throw error;
    });
}

interface NamedLabel {
  label: string;
  count: number;
  property: string;
  isIndexed: boolean;
}

const wholeNames = (labels: NamedLabel[]) => `
  CALL { ${labels.map(wholeName).join("\nUNION\n")} }
  ${namingNode}`;

function wholeName({ label, property, isIndexed }: NamedLabel): string {
  const name = `node.${quoted(property)}`;
  return `
    MATCH (node:${quoted(label)}) WHERE ${isIndexed ? name : `toLower(toStringOrNull(${name}))`} IN $names
    RETURN node LIMIT $candidates`;
}

const sum = (labels: NamedLabel[]) => labels.reduce((total, { count }) => total + count, 0);

function parted<Item>(items: Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

async function withIds(ask: Ask, { ontology }: Known, ids: string[]) {
  if (ids.length === 0) return [];
  const { query, parameters } = lookup(ontology, ids, namingNode);
  return ask(NameRow, query, { ...parameters, ...namingParameters(ontology) });
}
