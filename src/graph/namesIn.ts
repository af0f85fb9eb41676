import type { Named, NamesFound } from "../domain/named.ts";
import type { Ask } from "./ask.ts";
import type { Known } from "./knowledge.ts";
import { lookup } from "./lookup.ts";
import { NameRow, namedBy, returning } from "./names.ts";
import { quoted } from "./quoted.ts";
import { type HurriedAsk, hurried } from "./search/hurried.ts";
import { type Indexes, usefulIndexes } from "./search/indexes.ts";
import { isNear, wordsOf } from "./search/words.ts";
import { writings } from "./search/writings.ts";

/** So many nodes one query gives at most. */
const candidates = 60;
/** So many words a name has at most that is looked for. */
const longest = 10;
const seconds = 2;

const fulltext = (ending: string) => `
  CALL db.index.fulltext.queryNodes($index, $words, {limit: $candidates}) YIELD node
  WHERE NOT node:BackchannelGraph
  ${ending}`;

interface Wanted {
  question: string;
  /** Nodes that are named whatever the question says. */
  ids: string[];
}

interface Sources {
  known: Known;
  /** The names in memory. */
  sample: NamesFound;
  indexes: Parameters<typeof usefulIndexes>[1];
}

/** Of a large graph the nodes that a question may name: by their whole names all, by a slip those in memory. */
export async function namesIn(ask: Ask, { known, sample, indexes }: Sources, wanted: Wanted): Promise<NamesFound> {
  const { ontology } = known;
  const quick = hurried(ask, seconds);
  const useful = usefulIndexes(ontology, indexes);
  const phrases = phrasesIn(wanted.question);
  const [byWords, byName, byId] = await Promise.all([
    inFulltext(quick, known, useful, phrases),
    byWholeName(quick, known, useful, phrases),
    withIds(ask, known, wanted.ids),
  ]);
  const rows = [...byId, ...byName, ...byWords];
  const looked = namedBy(ontology, rows);
  const near = nearlyNamed(sample.named, wanted.question);
  const named = [...new Map([...looked, ...near].map((one) => [one.elementId, one])).values()];
  return { named, ...(sample.among && { among: sample.among }) };
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

async function inFulltext(ask: HurriedAsk, { ontology }: Known, indexes: Indexes, phrases: string[]) {
  const words = luceneQuery(phrases);
  if (words === "") return [];
  const query = fulltext(returning(ontology));
  const found = indexes.fulltext.map(({ name }) => ask(NameRow, query, { index: name, words, candidates }));
  return (await Promise.all(found)).flatMap((rows) => rows ?? []);
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
async function byWholeName(ask: HurriedAsk, { ontology, schema }: Known, indexes: Indexes, phrases: string[]) {
  const indexed = new Set(
    [...indexes.texts, ...indexes.beginnings].map(({ label, property }) => `${label} ${property}`),
  );
  const written = [...new Set(phrases.flatMap(writings))];
  const lower = phrases.map((phrase) => phrase.toLowerCase());
  const found = schema.labels.map(({ label }) => {
    const property = ontology.labels[label]?.caption || "name";
    const name = `node.${quoted(property)}`;
    const isIndexed = indexed.has(`${label} ${property}`);
    const holds = isIndexed ? `${name} IN $names` : `toLower(toStringOrNull(${name})) IN $names`;
    const query = `MATCH (node:${quoted(label)}) WHERE ${holds} WITH node LIMIT $candidates ${returning(ontology)}`;
    return ask(NameRow, query, { names: isIndexed ? written : lower, candidates });
  });
  return (await Promise.all(found)).flatMap((rows) => rows ?? []);
}

async function withIds(ask: Ask, { ontology }: Known, ids: string[]) {
  if (ids.length === 0) return [];
  const { query, parameters } = lookup(ontology, ids, returning(ontology));
  return ask(NameRow, query, parameters);
}

/** Those in memory all of whose words the question has, each with a letter wrong at most. */
function nearlyNamed(sample: Named[], question: string): Named[] {
  const words = wordsOf(question);
  const has = new Map<string, boolean>();
  const isIn = (part: string) => {
    const known = has.get(part) ?? words.some((word) => word === part || (part.length > 3 && isNear(word, part)));
    has.set(part, known);
    return known;
  };
  return sample.filter(({ name }) => partsOf(name).every(isIn)).slice(0, candidates);
}

const parts = new Map<string, string[]>();

/** The words of a name, without an article; remembered, for every question looks through them. */
function partsOf(name: string): string[] {
  const known = parts.get(name) ?? wordsOf(name).filter((word) => !["the", "a", "an"].includes(word));
  if (parts.size > 100_000) parts.clear();
  parts.set(name, known);
  return known;
}
