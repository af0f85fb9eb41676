import type { Answer, Offer } from "../domain/answer.ts";
import { emptySubgraph } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { OwnReading, Reading, Things, ThingsReading } from "../domain/reading.ts";
import { answerAbout, answerComparison, answerConnection, answerRole } from "./aboutAnswer.ts";
import { timeWants } from "./answerTimes.ts";
import { answerApart } from "./apartAnswer.ts";
import { timed } from "./causeTimes.ts";
import { contrary } from "./contrary.ts";
import type { MayTry } from "./effort.ts";
import { answerEvery, answerSole } from "./every.ts";
import { answerExactly } from "./exactly.ts";
import { either, list } from "./grammar.ts";
import type { Languages } from "./languages.ts";
import { answerLasted } from "./lastedAnswer.ts";
import type { Lookups, Names } from "./lookups.ts";
import { withDays } from "./moments.ts";
import { ownReading } from "./prepared.ts";
import { answerProperty } from "./propertyAnswer.ts";
import { readingWords, statementWords } from "./readingWords.ts";
import { severalTimes } from "./severalTimes.ts";
import { answerSince } from "./sinceAnswer.ts";
import { soonAfter } from "./soonAfter.ts";
import type { Identity } from "./statement.ts";
import { answerThings, type Bare, verdict } from "./thingsAnswer.ts";
import { together } from "./twoQuestions.ts";

/** What one question is answered with. */
export interface Ground {
  lookups: Lookups;
  ontology: Ontology;
  names: Names;
  languages: Languages;
  nameOf(id: string): string;
  /** Which readings are tried. */
  mayTry: MayTry;
}

/** The first of these that has an answer; each stands for the same question. What would take too long to try has none. */
export async function answerReadings([first, ...others]: Reading[], ground: Ground): Promise<Answer> {
  if (!first) return notUnderstood([]);
  if (!ground.mayTry(first))
    return others.length > 0 ? answerReadings(others, ground) : { ...notUnderstood([]), sentence: tangled };
  const answer = await answerWhole(first, ground);
  if (answer.status === "answered" || others.length === 0) return answer;
  const next = await answerReadings(others, ground);
  return next.status === "answered" ? next : answer;
}

/** With what is told beside it. */
async function answerWhole(asked: Reading, ground: Ground): Promise<Answer> {
  if (asked.ask !== "things" || !asked.also) return answerReading(asked, ground);
  const { also, ...first } = asked;
  const all = await Promise.all(
    [first, ...also.map((find) => ({ ...first, find }))].map((one) => answerReading(one, ground)),
  );
  const [one, ...others] = all.filter(({ status }) => status === "answered");
  const [none] = all;
  if (!one) return none ?? notUnderstood([]);
  const joint = others.reduce(together, one);
  return { ...joint, ...(joint.reading && { reading: { ...joint.reading, value: asked } }) };
}

async function answerReading(asked: Reading, ground: Ground): Promise<Answer> {
  const given = await ownReading(asked, ground.lookups);
  if (given.ask === "statement") return answerStatement(given.statement, ground);
  const { ontology, names, nameOf, lookups } = ground;
  const elementIds = new Map(names.named.map(({ id, elementId }) => [id, elementId]));
  const identity: Identity =
    names.identity === "id" ? { by: "id" } : { by: "elementId", of: (id) => elementIds.get(id) ?? id };
  const answering = (other: ThingsReading) => answerThings(other, ontology, identity, lookups);
  const dated = given.ask === "things" ? await withDays(given, ontology, answering) : given;
  if (!dated) return { ...notUnderstood([]), sentence: untold };
  const isDated = (id: string) => names.named.some((one) => one.id === id && one.period);
  const reading = dated.ask === "things" ? await soonAfter(dated, { ontology, answering, isDated }) : dated;
  const bare = await found();
  const words = readingWords(reading, ontology, nameOf);
  if (reading.ask === "things" && reading.want === "whether" && bare.status === "nothing") {
    const no = await contrary(reading, ontology, answering);
    if (no) Object.assign(bare, reading.denied ? confirmed(no) : no);
  }
  const ids = idsIn(reading);
  const others = bare.status === "nothing" ? await othersWhoDid(reading, answering) : [];
  return {
    ...bare,
    sentence: bare.status === "nothing" ? nothingWords(reading, { words, others }, ground) : bare.sentence,
    reading: { words, value: reading, names: Object.fromEntries(ids.map((id) => [id, nameOf(id)])) },
    suggestions: [],
  };

  async function found(): Promise<Bare> {
    switch (reading.ask) {
      case "things":
        if (reading.every) return answerEvery(reading, ontology, answering);
        if (reading.since) return answerSince({ ...reading, since: reading.since }, ontology, answering);
        if (reading.sole) return answerSole(reading, ontology, answering);
        return timed(reading, ontology, (one) => severalTimes(one, (other) => answerExactly(other, answering)));
      case "about":
        return reading.property === undefined
          ? answerAbout(reading, ontology, identity, lookups)
          : answerProperty({ ...reading, property: reading.property }, ontology, identity, lookups);
      case "role":
        return answerRole(reading, ontology, identity, lookups);
      case "connection":
        return answerConnection(reading, ontology, lookups);
      case "comparison":
        if (reading.lasted) return answerLasted({ ...reading, lasted: reading.lasted }, ontology, identity, lookups);
        return reading.apart
          ? answerApart(reading, ontology, identity, lookups)
          : answerComparison(reading, ontology, identity, lookups);
    }
  }
}

const tangled = "This asks for more at once than can be looked up in time. Ask one thing at a time.";

const untold =
  "When that was is not told here, or it was at several times: name what is meant, or give the year, and ask again.";

/** What denies a thing confirms that it is not so. */
const confirmed = (no: Partial<Bare>): Partial<Bare> => ({
  ...no,
  ...verdict(true, (no.sentence ?? "").replace(/^No[.,] /, "")),
});

interface Unsaid {
  words: string;
  /** Who did what was asked. */
  others: string[];
}

function nothingWords(reading: OwnReading, { words, others }: Unsaid, { ontology, nameOf }: Ground): string {
  const isOfTime = reading.ask === "things" && timeWants.has(reading.want);
  const said = reading.ask === "things" && !isOfTime ? statementWords(reading, ontology, nameOf) : undefined;
  const instead = said !== undefined && others.length > 0 ? `; it says so of ${list(others, mostOthers)}` : "";
  return `Nothing in this graph says ${said ?? `so: ${words}`}${instead}. That is not the same as "no".`;
}

const mostOthers = 4;

/** "Iran withdrew from the JCPOA": who it says that of. Only of what has a name, else anyone would do. */
async function othersWhoDid(
  reading: OwnReading,
  answering: (reading: ThingsReading) => Promise<Bare>,
): Promise<string[]> {
  if (reading.ask !== "things" || reading.want !== "whether" || reading.denied || !reading.find.ids) return [];
  const [condition, more] = reading.find.where;
  if (!condition || more || !("related" in condition) || condition.not || condition.only) return [];
  if (condition.related.direction === "any" || !condition.related.to.ids) return [];
  const found = await answering({ ask: "things", want: "list", find: { labels: [], where: [condition] } });
  return found.status === "answered" ? found.answers.map(({ name }) => name) : [];
}

/** Every node that a reading names. */
export function idsIn(reading: OwnReading | undefined): string[] {
  if (!reading) return [];
  if (reading.ask === "role") return [reading.of, reading.in];
  if (reading.ask === "connection") return [reading.from, reading.to, ...(reading.avoid ?? [])];
  if (reading.ask === "about" || reading.ask === "comparison") return reading.ids;
  return reading.ask === "things" ? [reading.find, ...(reading.also ?? [])].flatMap(idsOf) : [];
}

const idsOf = ({ ids = [], where }: Things): string[] => [
  ...ids,
  ...where.flatMap((one) => ("related" in one ? idsOf(one.related.to) : "ids" in one ? one.ids : [])),
];

export async function answerStatement(statement: string, { lookups }: Ground): Promise<Answer> {
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

export const empty: Bare & { suggestions: Offer[] } = {
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

export const refused = (sentence: string): Answer => ({ ...empty, status: "refused", sentence });

export function notUnderstood(unknown: string[]): Answer {
  const sentence =
    unknown.length > 0
      ? `This graph knows nothing that is called ${either(unknown.map((word) => `“${word}”`))}, so the question is not answered.`
      : "The words are known, but not what they ask for together. Ask one thing at a time, or in other words.";
  return { ...empty, status: "notUnderstood", sentence, unknown };
}
