import type { Answer, Offer } from "../domain/answer.ts";
import type { OwnReading, Reading } from "../domain/reading.ts";
import { answerReadings, answerStatement, empty, type Ground, idsIn, notUnderstood, refused } from "./answerReading.ts";
import { asksForBasis, withBasis } from "./basis.ts";
import { anyEffort, limitedEffort } from "./effort.ts";
import { createLanguages, type Languages } from "./languages.ts";
import { type LeftOver, leftOver, wordsWithout } from "./leftOut.ts";
import type { Lookups, Names } from "./lookups.ts";
import { findNear } from "./near.ts";
import { nextOffers, offersFor } from "./offers.ts";
import { briefly } from "./patience.ts";
import { bareReading, ownReading, preparedAs } from "./prepared.ts";
import { afterNothing } from "./secondThoughts.ts";
import { answerSeveral } from "./severalAnswer.ts";
import { asBefore, turnOf, withSilence } from "./turns.ts";
import { together, twoQuestions } from "./twoQuestions.ts";
import type { Found } from "./understand/chart.ts";
import type { Readings } from "./understand/rules.ts";
import type { Turn } from "./understand/turn.ts";
import { isWish, statementIn } from "./wish.ts";

interface Asked {
  question?: string | undefined;
  reading?: Reading | undefined;
  previous?: Reading | undefined;
}

interface OwnAsked {
  question?: string | undefined;
  reading?: OwnReading | undefined;
  previous?: Turn | undefined;
}

const known = new WeakMap<Names, Languages>();

/** Answers a question in words, or a reading of one; `previous` is the reading of the question before it. */
export async function ask(lookups: Lookups, asked: Asked): Promise<Answer> {
  const answer = await answerTo(lookups, asked);
  if (answer.suggestions.length >= enough) return answer;
  const offers = await nextOffers(answer, await lookups.ontology(), lookups);
  return { ...answer, suggestions: [...answer.suggestions, ...offers] };
}

/** Of so many suggestions no more are wanted. */
const enough = 3;

async function answerTo(lookups: Lookups, asked: Asked): Promise<Answer> {
  const { question } = asked;
  const [reading, previous] = await Promise.all([own(asked.reading, lookups), own(asked.previous, lookups)]);
  const ids = [...idsIn(reading), ...idsIn(previous)];
  const [ontology, names] = await Promise.all([lookups.ontology(), lookups.names(question ?? "", ids)]);
  const byId = new Map(names.named.map((node) => [node.id, node]));
  const languages = known.get(names) ?? createLanguages(ontology, names);
  known.set(names, languages);
  const ground = {
    lookups,
    ontology,
    names,
    languages,
    nameOf: (id: string) => byId.get(id)?.name ?? id,
    mayTry: anyEffort,
  };
  const before = previous && !reading ? await asBefore(previous, ground) : undefined;
  const given = await answerWith(reading ? ground : { ...ground, mayTry: limitedEffort() }, {
    question,
    reading,
    previous: before,
  });
  const found = named(withSilence(given, before, ground.nameOf), asked.reading);
  const answer = await withNear(found, question ?? found.reading?.words ?? "", ground);
  return names.identity === "id" ? answer : withoutSources(answer, names);
}

const own = async (reading: Reading | undefined, lookups: Lookups) => reading && ownReading(reading, lookups);

/** Under the name of the prepared question that was asked, where it was one. */
function named(answer: Answer, asked: Reading | undefined): Answer {
  if (asked?.ask !== "prepared" || !answer.reading) return answer;
  return { ...answer, reading: { ...answer.reading, value: bareReading(asked) } };
}

/** Both of two questions, where each has an answer; the second goes on from the first. */
async function answerTwo(words: string, previous: Turn | undefined, ground: Ground) {
  const [first, second] = twoQuestions(words, ground.languages.of(words).lexicon) ?? [];
  if (!first || !second) return undefined;
  const one = await answerWith(ground, { question: first, previous });
  const so = one.status === "answered" ? one.reading?.value : undefined;
  if (!so || so.ask === "prepared") return undefined;
  const other = await answerWith(ground, { question: second, previous: turnOf(so, one) });
  return other.status === "answered" ? together(one, other) : undefined;
}

async function answerWith(ground: Ground, { question, reading, previous }: OwnAsked): Promise<Answer> {
  const { lookups } = ground;
  if (reading) return answerReadings([reading], ground);
  const words = question ?? "";
  const statement = statementIn(words);
  if (statement) return answerStatement(statement, ground);
  const { lexicon, understand, subjects } = ground.languages.of(words);
  if (isWish(words, lexicon))
    return refused("Questions only read the graph; nothing is changed, and nothing but the graph answers.");
  if (previous && asksForBasis(words, lexicon)) return withBasis(await answerReadings([previous.reading], ground));
  const prepared = preparedAs(words, await lookups.questions());
  if (prepared && !previous) return answerReadings([prepared], ground);
  const { readings, unknown, isLoose, isOpen, isAdrift } = understand(words, previous);
  if (unknown.length > 0) {
    const ways = leftOver(words, unknown, (rest) => {
      const { readings, isLoose } = understand(rest, previous);
      return isLoose || subjects(rest).length === 0 ? [] : readings;
    });
    return { ...notUnderstood(unknown), suggestions: await answered(ways, unknown, ground) };
  }
  const [first, ...others] = readings;
  // After a question the same words may mean less.
  if (!first && prepared) return answerReadings([prepared], ground);
  if (!first || isLoose) {
    const several = (await answerTwo(words, previous, ground)) ?? (await answerSeveral(words, previous, ground));
    if (several) return several;
  }
  const isUnanswered = previous?.answers?.length === 0;
  if (!first && isUnanswered && (isOpen || isBrief(words))) return { ...notUnderstood([]), sentence: unanswered };
  if (!first && isAdrift) return { ...notUnderstood([]), sentence: adrift };
  if (!first && isOpen) return answerOpen(words, ground);
  if (!first) return notUnderstood([]);
  if (isLoose) return answerLoose(readings, ground);
  const equal = others.filter(({ cost }) => cost - first.cost < tie);
  const all = [first, ...equal].map(({ value }) => value);
  const answer = equal.length === 0 ? await answerReadings(first.value, ground) : await answerOneOf(all, ground);
  // Where the question before had no answer, what only goes on from it has none either.
  if (isUnanswered && answer.status === "nothing" && isBrief(words))
    return { ...notUnderstood([]), sentence: unanswered };
  return afterNothing(answer, readings, ground);
}

/** So few words only ask on from the question before. */
const isBrief = (words: string) => words.trim().split(/\s+/).length <= mostBrief;
const mostBrief = 4;
const adrift = "What is asked of it is not said: ask in full, or ask on after a question that was answered.";
const unanswered =
  "The question before had no answer in this graph, so there is nothing to go on from: say in full what is meant.";

/** "How long did it last?" out of the blue: of which of what the graph is about there would be an answer. */
async function answerOpen(words: string, ground: Ground): Promise<Answer> {
  const { understand } = ground.languages.of(words);
  const { ring } = ground.ontology.composition ?? {};
  const meant = ground.names.named.filter(({ labels }) => ring !== undefined && labels.includes(ring));
  const tried = meant.map(async ({ id, name }) => {
    const { readings, isLoose } = understand(words, { reading: { ask: "about", ids: [id] } });
    const [first] = isLoose ? [] : readings;
    const found = first && (await answerReadings(first.value, ground));
    return found?.status === "answered" && found.reading ? [{ words: name, reading: found.reading.value }] : [];
  });
  const choices = (await Promise.all(tried)).flat();
  const sentence = "What is meant is not said: name it, or ask on after a question about it.";
  return choices.length > 1 ? { ...empty, status: "ambiguous", sentence, choices } : { ...notUnderstood([]), sentence };
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

/** Where nothing answers, what the graph claims of what the question speaks of. */
async function withNear(answer: Answer, words: string, { lookups, ontology, languages }: Ground): Promise<Answer> {
  if (answer.status !== "nothing" && answer.status !== "notUnderstood") return answer;
  const near = findNear(await lookups.claimed(), ontology)(languages.of(words).subjects(words));
  return near ? { ...answer, near } : answer;
}

/** Of ways to leave words out those that have an answer, as questions that say what they leave out. */
async function answered(ways: LeftOver[], without: string[], ground: Ground): Promise<Offer[]> {
  const tried = ways.map(async ({ rest, readings }) => {
    const found = await briefly(ground, (brief) => answerReadings(readings, brief));
    if (found?.status !== "answered" || !found.reading) return [];
    return [{ words: wordsWithout(without, rest), reading: found.reading.value }];
  });
  return (await Promise.all(tried)).flat().slice(0, 1);
}

/** Readings so near to each other are equally likely. */
const tie = 0.005;
const nearly = 0.08;

/** Of several ways to read the question the only one that has an answer; where more have one, which is meant is asked. */
async function answerOneOf(readings: Reading[][], ground: Ground): Promise<Answer> {
  const ways = readings.slice(0, 6);
  const tried = await Promise.all(
    ways.map((some) => answerReadings(some, { ...ground, mayTry: limitedEffort(ways.length) })),
  );
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

/** Whole questions that begin with, or are about, what is typed; each has an answer. */
export async function suggest(lookups: Lookups, typed: string, limit: number): Promise<Offer[]> {
  return offersFor(typed, limit, await lookups.ontology(), lookups);
}
