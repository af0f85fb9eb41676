import type { DatasetNode } from "../../../src/domain/dataset.ts";
import { below, pick, pickSome, type Random, seededRandom } from "../../foreign/random.ts";
import { distort } from "./distort.ts";
import { type Cited, type FuzzedGraph, nameOf, pluralOf, wordsOf } from "./graph.ts";
import { inverted, ofSeveral } from "./verbs.ts";

/** Slots: a thing, a label's plural, a reading, one of several subjects, one after "did", and a year. */
const templates = [
  "Who {verb} {thing}?",
  "What {verb} {thing}?",
  "Which {label} {verbs} {thing}?",
  "Which {label} {verbs} {label} in {year}?",
  "How many {label} {verbs} {thing}?",
  "How many {label} were there between {year} and {year}?",
  "When was {thing}?",
  "What year did {thing} {base} {thing}?",
  "How long did {thing} last?",
  "Where was {thing} held?",
  "Why did {thing} {base} {thing}?",
  "What led to {thing}?",
  "What came of {thing}?",
  "What effects did {thing} have on {thing}?",
  "economic effects of {thing}",
  "Who was {thing}?",
  "What was {thing}'s role in {thing}?",
  "Did {thing} {base} {thing}?",
  "Is it true that {thing} {verb} {thing}?",
  "Which {label} {verbs} both {thing} and {thing}?",
  "Which {label} {verbs} {thing} but not {thing}?",
  "Which {label} {verbs} only {thing}?",
  "Which {label} {verbs} no {label}?",
  "the first {label} after {thing}",
  "the last {label} before {year}",
  "Who {verb} the most {label}?",
  "Which of the {label} that {verbs} {thing} {verbs} {thing}?",
  "{label} of the {label} that {verbs} {thing}",
  "How is {thing} connected to {thing}?",
  "everything about {thing}",
  "Compare {thing} and {thing}.",
  "chronology of {label} since {year}",
  "secret {label} with {thing}",
  "{label} under {thing}",
  "{thing} {label} {year}",
  "{thing} {thing}",
  "{thing}",
  "{label}",
  "and {thing}?",
  "only the ones before {year}",
  "why?",
  "who else?",
];

/** What is asked, and whether what was asked before it goes along. */
export interface FuzzedQuestion {
  question: string;
  followsUp: boolean;
}

/** So many questions, the same ones for the same seed: templates filled with anything, then typed carelessly. */
export function fuzzedQuestions(graph: FuzzedGraph, count: number, seed = 1): FuzzedQuestion[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => ({
    question: distort(random, filled(random, graph), pick(random, [0, 0, 1, 1, 2, 6])),
    followsUp: below(random, 5) === 0,
  }));
}

/** What one question is about: what one relationship says, mostly, so that many are understood. */
interface Subject {
  random: Random;
  graph: FuzzedGraph;
  said: Cited;
}

function filled(random: Random, graph: FuzzedGraph): string {
  const subject = { random, graph, said: pick(random, graph.cited) };
  return pick(random, templates).replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.(subject) ?? slot);
}

const slots: Record<string, (subject: Subject) => string> = {
  thing: (subject) => calledSomehow(subject.random, thingOf(subject)),
  label: (subject) => pluralOf(subject.graph.ontology, thingOf(subject)),
  verb: readingOf,
  verbs: (subject) => ofSeveral(readingOf(subject)),
  base: (subject) => inverted(readingOf(subject)).rest,
  year: ({ random }) => String(1978 + below(random, 50)),
};

const thingOf = ({ random, graph, said }: Subject) =>
  below(random, 3) === 0 ? pick(random, graph.things) : pick(random, [said.from, said.to]);

/** By its name, an alias, or a part of it. */
function calledSomehow(random: Random, thing: DatasetNode): string {
  const aliases = [thing.properties.aliases ?? []].flat().filter((alias) => typeof alias === "string");
  const name = pick(random, [nameOf(thing), nameOf(thing), ...aliases]);
  const words = name.split(" ");
  return below(random, 8) === 0 ? pickSome(random, words, Math.ceil(words.length / 2)).join(" ") : name;
}

function readingOf({ random, graph, said }: Subject): string {
  const { reads, reverse } = wordsOf(graph.ontology, below(random, 4) === 0 ? pick(random, graph.cited) : said);
  return pick(random, [reads, reverse]);
}
