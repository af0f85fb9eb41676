import type { Answer, Offer } from "../domain/answer.ts";
import { emptySubgraph } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Reading, Things, ThingsReading } from "../domain/reading.ts";
import { answerAbout, answerComparison, answerConnection, answerRole } from "./aboutAnswer.ts";
import { contrary } from "./contrary.ts";
import { list } from "./grammar.ts";
import { createLanguages, type Languages } from "./languages.ts";
import type { Lookups, Names } from "./lookups.ts";
import { withDays } from "./moments.ts";
import { nextOffers, offersFor } from "./offers.ts";
import { answerPrepared } from "./prepared.ts";
import { answerProperty } from "./propertyAnswer.ts";
import { readingWords, statementWords } from "./readingWords.ts";
import type { Identity } from "./statement.ts";
import { answerThings, type Bare } from "./thingsAnswer.ts";
import type { Found } from "./understand/chart.ts";
import type { Readings } from "./understand/rules.ts";
import { plain } from "./understand/words.ts";
import { isWish, statementIn } from "./wish.ts";

interface Asked {
  question?: string | undefined;
  reading?: Reading | undefined;
  previous?: Reading | undefined;
}

const known = new WeakMap<Names, Languages>();

interface Ground {
  lookups: Lookups;
  ontology: Ontology;
  names: Names;
  nameOf(id: string): string;
}

/** Answers a question in words, or a reading of one; `previous` is the reading of the question before it. */
export async function ask(lookups: Lookups, asked: Asked): Promise<Answer> {
  const answer = await answerTo(lookups, asked);
  if (answer.suggestions.length > 0) return answer;
  return { ...answer, suggestions: await nextOffers(answer, await lookups.ontology(), lookups) };
}

async function answerTo(lookups: Lookups, { question, reading, previous }: Asked): Promise<Answer> {
  const ids = [...idsIn(reading), ...idsIn(previous)];
  const [ontology, names] = await Promise.all([lookups.ontology(), lookups.names(question ?? "", ids)]);
  const byId = new Map(names.named.map((node) => [node.id, node]));
  const ground = { lookups, ontology, names, nameOf: (id: string) => byId.get(id)?.name ?? id };
  const answer = await answerWith(ground, { question, reading, previous });
  return names.identity === "id" ? answer : withoutSources(answer, names);
}

async function answerWith(ground: Ground, { question, reading, previous }: Asked): Promise<Answer> {
  const { lookups, ontology, names } = ground;
  if (reading) return answerReadings([reading], ground);
  const words = question ?? "";
  const statement = statementIn(words);
  if (statement) return answerStatement(statement, ground);
  const languages = known.get(names) ?? createLanguages(ontology, names);
  known.set(names, languages);
  const { lexicon, understand } = languages.of(words);
  if (isWish(words, lexicon))
    return refused("Questions only read the graph; nothing is changed, and nothing but the graph answers.");
  const prepared = await preparedAs(words, lookups);
  if (prepared) return answerPrepared(lookups, prepared, {});
  const { readings, unknown, isLoose, isOpen } = understand(words, previous);
  if (unknown.length > 0) return notUnderstood(unknown);
  const [first, ...others] = readings;
  if (!first && isOpen)
    return {
      ...empty,
      status: "ambiguous",
      sentence: "What is meant is not said: name it, or ask on after a question about it.",
      choices: [],
    };
  if (!first) return notUnderstood([]);
  if (isLoose) return answerLoose(readings, ground);
  const equal = others.filter(({ cost }) => cost - first.cost < tie);
  if (equal.length === 0) return answerReadings(first.value, ground);
  return answerOneOf(
    [first, ...equal].map(({ value }) => value),
    ground,
  );
}

/** Of a database of others: says that it gives no sources, and where not all names could be looked through. */
function withoutSources(answer: Answer, { among }: Names): Answer {
  if (answer.status === "refused") return answer;
  const isBare = answer.status === "answered" && answer.subgraph.nodes.length > 0 && answer.evidence.length === 0;
  const told = [
    answer.sentence,
    ...(isBare ? ["The database gives no sources for this."] : []),
    ...(among ? [partly(among)] : []),
  ];
  return { ...answer, sentence: told.join(" ") };
}

function partly({ nodes, whole, of }: NonNullable<Names["among"]>): string {
  const [some, most, all] = [nodes, whole, of].map((number) => number.toLocaleString("en"));
  const among = whole < of ? `${most} of the ${all}` : `all ${all}`;
  return `Whole names were looked for among ${among} nodes, slips of spelling among ${some}.`;
}

/** The prepared question that is worded so. */
async function preparedAs(words: string, { questions }: Lookups): Promise<string | undefined> {
  const bare = (text: string) =>
    plain(text)
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return (await questions()).find(({ title, short }) => [title, short].some((own) => bare(own) === bare(words)))?.id;
}

/** Readings so near to each other are equally likely. */
const tie = 0.005;
const nearly = 0.08;

/** The first of these that has an answer; each stands for the same question. */
async function answerReadings([first, ...others]: Reading[], ground: Ground): Promise<Answer> {
  if (!first) return notUnderstood([]);
  const answer = await answerReading(first, ground);
  if (answer.status === "answered" || others.length === 0) return answer;
  const next = await answerReadings(others, ground);
  return next.status === "answered" ? next : answer;
}

/** Of several ways to read the question the only one that has an answer; where more have one, which is meant is asked. */
async function answerOneOf(readings: Reading[][], ground: Ground): Promise<Answer> {
  const tried = await Promise.all(readings.slice(0, 6).map((some) => answerReadings(some, ground)));
  const found = tried.filter(({ status }) => status === "answered");
  const [one, other] = found;
  if (!one) return tried[0] ?? notUnderstood([]);
  const same = new Set(
    found.map(({ answers, value }) => JSON.stringify([answers.map(({ id }) => id).toSorted(), value])),
  );
  if (!other || same.size === 1) return one;
  const choices = found.flatMap(({ reading }) => (reading ? [{ words: reading.words, reading: reading.value }] : []));
  return { ...empty, status: "ambiguous", sentence: "This can be meant in more than one way.", choices };
}

/** Readings that are only likely: the likeliest that the graph answers; where several as likely have other answers, which is meant is asked. */
async function answerLoose(readings: Found<Readings>[], ground: Ground): Promise<Answer> {
  for (let at = 0; at < readings.length; ) {
    const first = readings[at];
    const alike = readings.slice(at).filter(({ cost }) => first && cost - first.cost < nearly);
    const answer = await answerOneOf(
      alike.map(({ value }) => value),
      ground,
    );
    if (answer.status === "answered" || answer.status === "ambiguous") return answer;
    at += alike.length;
  }
  return notUnderstood([]);
}

async function answerReading(given: Reading, ground: Ground): Promise<Answer> {
  if (given.ask === "prepared") return answerPrepared(ground.lookups, given.question, given.parameters);
  if (given.ask === "statement") return answerStatement(given.statement, ground);
  const { ontology, names, nameOf, lookups } = ground;
  const elementIds = new Map(names.named.map(({ id, elementId }) => [id, elementId]));
  const identity: Identity =
    names.identity === "id" ? { by: "id" } : { by: "elementId", of: (id) => elementIds.get(id) ?? id };
  const answering = (other: ThingsReading) => answerThings(other, ontology, identity, lookups);
  const dated = given.ask === "things" ? await withDays(given, ontology, answering) : given;
  const reading = dated ?? given;
  const bare = await {
    things: async () => (dated ? answering(reading as ThingsReading) : empty),
    about: () => {
      const about = reading as Extract<Reading, { ask: "about" }>;
      const { property } = about;
      return property === undefined
        ? answerAbout(about, ontology, identity, lookups)
        : answerProperty({ ...about, property }, ontology, identity, lookups);
    },
    role: () => answerRole(reading as Extract<Reading, { ask: "role" }>, ontology, identity, lookups),
    connection: () => answerConnection(reading as Extract<Reading, { ask: "connection" }>, ontology, lookups),
    comparison: () => answerComparison(reading as Extract<Reading, { ask: "comparison" }>, ontology, identity, lookups),
  }[reading.ask]();
  const words = readingWords(reading, ontology, nameOf);
  if (dated && reading.ask === "things" && reading.want === "whether" && bare.status === "nothing") {
    const no = await contrary(reading, ontology, lookups, answering);
    if (no) Object.assign(bare, no);
  }
  const ids = idsIn(reading);
  return {
    ...bare,
    sentence: bare.status === "nothing" ? nothingWords(reading, words, ground) : bare.sentence,
    reading: { words, value: reading, names: Object.fromEntries(ids.map((id) => [id, nameOf(id)])) },
    suggestions: [],
  };
}

function nothingWords(reading: Reading, words: string, { ontology, nameOf }: Ground): string {
  const said = reading.ask === "things" ? statementWords(reading, ontology, nameOf) : undefined;
  return `Nothing in this graph says ${said ?? `so: ${words}`}. That is not the same as "no".`;
}

/** Every node that a reading names. */
function idsIn(reading: Reading | undefined): string[] {
  if (!reading) return [];
  if (reading.ask === "role") return [reading.of, reading.in];
  if (reading.ask === "connection") return [reading.from, reading.to];
  if (reading.ask === "about" || reading.ask === "comparison") return reading.ids;
  return reading.ask === "things" ? idsOf(reading.find) : [];
}

const idsOf = ({ ids = [], where }: Things): string[] => [
  ...ids,
  ...where.flatMap((one) => ("related" in one ? idsOf(one.related.to) : "ids" in one ? one.ids : [])),
];

async function answerStatement(statement: string, { lookups }: Ground): Promise<Answer> {
  const { valid, reads, problem } = await lookups.judge(statement);
  if (!reads) return refused(problem?.message ?? "This statement does more than read.");
  if (!valid) return { ...notUnderstood([]), sentence: problem?.message ?? "This statement is not valid." };
  return {
    ...empty,
    status: "answered",
    sentence: "This is Cypher that reads; its rows are in the Cypher pane.",
    reading: { words: "a Cypher statement", value: { ask: "statement", statement }, names: {} },
    statement,
  };
}

const empty: Bare & { suggestions: Offer[] } = {
  status: "nothing",
  sentence: "",
  answers: [],
  rows: { fields: [], values: [], evidence: [] },
  subgraph: emptySubgraph,
  evidence: [],
  statement: "",
  parameters: {},
  suggestions: [],
};

const refused = (sentence: string): Answer => ({ ...empty, status: "refused", sentence });

function notUnderstood(unknown: string[]): Answer {
  const sentence =
    unknown.length > 0
      ? `This graph knows nothing that is called ${list(unknown.map((word) => `“${word}”`))}, so the question is not answered.`
      : "The words are known, but not what they ask for together. Another wording may be understood.";
  return { ...empty, status: "notUnderstood", sentence, unknown };
}

/** Whole questions that begin with, or are about, what is typed; each has an answer. */
export async function suggest(lookups: Lookups, typed: string, limit: number): Promise<Offer[]> {
  return offersFor(typed, limit, await lookups.ontology(), lookups);
}
