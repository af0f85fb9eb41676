import { expect, test } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import type { DatasetNode } from "../../../src/domain/dataset.ts";
import { readFolder } from "../../../src/graph/seed/readFolder.ts";
import { node, ontology, relationship } from "../graph.ts";
import { fuzzedGraph } from "./graph.ts";
import { unmentioned } from "./mentioned.ts";
import { strays, tells, trueQuestions } from "./relations.ts";
import { inverted } from "./verbs.ts";
import { fuzzedQuestions } from "./words.ts";

const oman = node("Oman", "Country");
const qatar = node("Qatar", "Country");
const talks = node("Revived talks", "Negotiation");
const mediated = relationship(oman, "MEDIATED", talks, { role: "mediator" });

const answer: Answer = {
  status: "answered",
  sentence: "Oman mediated Revived talks.",
  answers: [{ id: "oman", name: "Oman", labels: oman.labels, evidence: [0] }],
  rows: { fields: [], values: [], evidence: [] },
  subgraph: { nodes: [oman, talks], relationships: [mediated] },
  evidence: [{ relationship: mediated.id, claim: "It did.", sources: ["s01.p1"], basis: "stated" }],
  statement: "MATCH …",
  parameters: {},
  suggestions: [],
};

test("an answer's evidence must be its own, or that of a relationship which ends there", () => {
  const other = { id: "qatar", name: "Qatar", labels: qatar.labels, evidence: [0] };
  const summary = { node: "qatar", claim: "It is.", sources: ["s01.p1"], basis: "stated" as const };
  expect(unmentioned(answer)).toEqual([]);
  expect(unmentioned({ ...answer, answers: [...answer.answers, other] })).toEqual(["qatar"]);
  expect(unmentioned({ ...answer, answers: [{ ...other, evidence: [] }] })).toEqual(["qatar"]);
  expect(unmentioned({ ...answer, answers: [other], evidence: [summary] })).toEqual([]);
});

const cited = { said: mediated, from: oman as DatasetNode, to: talks as DatasetNode };
const graph = { ontology, things: [oman, qatar, talks], cited: [cited] };

test("a relationship is asked for from either end, and whether it is so", () => {
  expect(trueQuestions(graph).map(({ question }) => question)).toEqual([
    "Who mediated Revived talks?",
    "What was mediated by Oman?",
    "Which countries mediated Revived talks?",
    "Which negotiations were mediated by Oman?",
    "Which negotiations did Oman mediate?",
    "Who was Revived talks mediated by?",
    "Did Oman mediate Revived talks?",
    "Was Revived talks mediated by Oman?",
  ]);
});

test("it is told by the end asked for or by a yes that cites it; what the graph does not say is a stray", () => {
  const [who, what] = trueQuestions(graph);
  const whether = trueQuestions(graph)[6];
  if (!who || !what || !whether) throw new Error("unreachable");
  const yes: Answer = { ...answer, answers: [], value: { kind: "boolean", boolean: true } };
  const more = { ...answer, answers: [...answer.answers, { id: "qatar", name: "Qatar", labels: [], evidence: [] }] };
  expect([who, what, whether].map((question) => tells(question, answer))).toEqual([true, false, false]);
  expect([tells(whether, yes), tells(whether, { ...yes, evidence: [] })]).toEqual([true, false]);
  expect(tells({ ...who, wants: { ...oman, id: "others", properties: { unnamed: true } } }, answer)).toBe(true);
  expect([strays(graph, who, answer), strays(graph, who, more)]).toEqual([[], ["qatar"]]);
});

test("every reading of the shipped ontology can be asked after its subject", () => {
  const cited = Object.values(ontology.types).filter(({ cited }) => cited);
  const readings = cited.flatMap((type) => [type, ...type.variants]).flatMap(({ reads, reverse }) => [reads, reverse]);
  const firstOf = (words: string) => words.split(" ")[0];
  expect(readings.filter((words) => firstOf(inverted(words).rest) === firstOf(words))).toEqual([]);
});

test("generated questions are the same for the same seed, and may be asked as they are", async () => {
  const shipped = fuzzedGraph(await readFolder("graph-seed"));
  const questions = fuzzedQuestions(shipped, 2000);
  expect(fuzzedQuestions(shipped, 2000)).toEqual(questions);
  expect(questions.filter(({ question }) => question.trim() === "" || question.length > 1000)).toEqual([]);
  expect(new Set(questions.map(({ question }) => question)).size).toBeGreaterThan(1500);
});
