import { expect, test } from "vitest";
import { answerPrepared, type PreparedLookups } from "../../src/ask/prepared.ts";
import type { GraphNode, GraphRelationship } from "../../src/domain/graph.ts";
import { Question } from "../../src/domain/question.ts";
import { PreparedReading } from "../../src/domain/reading.ts";
import { found, mediators, node, ontology, relationship, typed, years } from "./graph.ts";

const oman = node("Oman", "Country");
const qatar = node("Qatar", "Country");
const others = node("other mediators", "Organization", { unnamed: true });
const china = { ...node("China", "Country"), labels: ["Entity", "Country"] };
const revived = node("Revived talks", "Negotiation", years(2026));
const vienna = node("Vienna talks", "Negotiation", years(2021, 2023));
const nodes = [oman, qatar, others, china, revived, vienna];

const mediated = [
  relationship(others, "MEDIATED", revived, { role: "mediator" }),
  relationship(oman, "MEDIATED", revived, { role: "mediator", basis: "implied", reason: "It follows." }),
  relationship(qatar, "MEDIATED", revived, { role: "mediator" }),
];

/** A graph of three relationships, asked as the statement of the question would. */
function lookups(questions: Question[] = [mediators]): PreparedLookups {
  return {
    questions: async () => questions,
    ontology: async () => ontology,
    node: async (id) => ({ node: byId(id), evidence: [] }),
    rows: async (_statement, { mediator, talks }) => {
      const fits = mediated.filter(({ from, to }) => from === (mediator ?? from) && to === (talks ?? to));
      const rows = fits.map((said): (GraphNode | GraphRelationship)[] => [byId(said.from), said, byId(said.to)]);
      return found(["mediator", "mediated", "talks"], rows);
    },
  };
}

function byId(id: string): GraphNode {
  const known = nodes.find((node) => node.id === id);
  if (!known) throw new Error(`No node ${id}`);
  return known;
}

test("an answer has the things asked for, best first, rows and things with what they rest on, and how it was read", async () => {
  const answer = await answerPrepared(lookups(), "mediators", { talks: "revived-talks", mediator: "" });
  expect(answer).toEqual({
    status: "answered",
    sentence: "Qatar and other mediators mediated Revived talks (2026). By implication, Oman did too.",
    answers: [
      { id: "qatar", name: "Qatar", labels: qatar.labels, evidence: [2] },
      { id: "oman", name: "Oman", labels: oman.labels, evidence: [1] },
      { id: "other-mediators", name: "other mediators", labels: others.labels, evidence: [0] },
    ],
    rows: {
      fields: ["mediator", "mediated", "talks"],
      values: mediated.map((said) => [typed(byId(said.from)), typed(said), typed(revived)]),
      evidence: [[0], [1], [2]],
    },
    subgraph: { nodes: [others, revived, oman, qatar], relationships: mediated },
    evidence: mediated.map(({ id, properties }) => ({
      relationship: id,
      claim: id,
      sources: ["s01.p1"],
      basis: properties.basis,
      reason: properties.reason,
    })),
    reading: {
      words: "which mediator was involved in which talks: any mediator, Revived talks",
      value: { ask: "prepared", question: "mediators", parameters: { talks: "revived-talks" } },
      names: { "revived-talks": "Revived talks" },
    },
    statement: "MATCH …",
    parameters: { mediator: null, talks: "revived-talks" },
    suggestions: [
      {
        words: "Which mediator was involved in which talks?",
        reading: { ask: "prepared", question: "mediators", parameters: {} },
      },
      {
        words: "Which mediator was involved in which talks: Oman",
        reading: { ask: "prepared", question: "mediators", parameters: { mediator: "oman" } },
      },
    ],
  });
});

test("nothing found is told as that, and not as a denial; what to ask instead has answers", async () => {
  const answer = await answerPrepared(lookups(), "mediators", { mediator: "oman", talks: "vienna-talks" });
  expect(answer).toMatchObject({
    status: "nothing",
    sentence: 'Nothing in this graph says that Oman mediated Vienna talks (2021–23). That is not the same as "no".',
    answers: [],
    evidence: [],
    suggestions: [
      {
        words: "Which mediator was involved in which talks: Oman",
        reading: { ask: "prepared", question: "mediators", parameters: { mediator: "oman" } },
      },
    ],
  });
});

test("words that name nothing are followed by what was chosen", async () => {
  const unnamed = Question.parse({ ...mediators, nothing: "The graph knows of no such mediation." });
  const { sentence } = await answerPrepared(lookups([unnamed]), "mediators", { talks: "vienna-talks" });
  expect(sentence).toBe('The graph knows of no such mediation: Vienna talks (2021–23). That is not the same as "no".');
});

test("another featured question is offered, about what was chosen where it can be", async () => {
  const sides = Question.parse({
    ...mediators,
    id: "sides",
    title: "Whose talks?",
    parameters: { mediator: mediators.parameters.mediator },
  });
  const hidden = { ...sides, id: "hidden", featured: false };
  const { suggestions } = await answerPrepared(lookups([mediators, sides, hidden]), "mediators", { mediator: "oman" });
  expect(suggestions.map(({ words, reading }) => [words, PreparedReading.parse(reading).question])).toEqual([
    ["Which mediator was involved in which talks?", "mediators"],
    ["Which mediator was involved in which talks: Revived talks", "mediators"],
    ["Whose talks: Oman", "sides"],
  ]);
});

test("a row without relationships rests on its nodes", async () => {
  const summarised = node("Qatar", "Country", { summary: "A regional country.", sources: ["s14.p2"] });
  const rows = async () => found(["mediator", "number"], [[summarised, 3]]);
  const { evidence, answers, sentence } = await answerPrepared({ ...lookups(), rows }, "mediators", {});
  expect([evidence, answers.map((item) => item.evidence), sentence]).toEqual([
    [{ node: "qatar", claim: "A regional country.", sources: ["s14.p2"], basis: "stated" }],
    [[0]],
    "The table has what was found.",
  ]);
});

test.for([
  ["a question that is none", "nonsense", {}, 'No prepared question has the id "nonsense".'],
  [
    "a parameter that it does not have",
    "mediators",
    { year: "2026" },
    "This question has no year. It has mediator and talks.",
  ],
  [
    "a name of every object",
    "mediators",
    { constructor: "x" },
    "This question has no constructor. It has mediator and talks.",
  ],
  ["a node with another label", "mediators", { mediator: "china" }, 'mediator: "china" is no Mediator.'],
] as const)("%s is refused", async ([, id, given, message]) => {
  await expect(answerPrepared(lookups(), id, given)).rejects.toThrow(message);
});
