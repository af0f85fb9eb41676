import { expect, test } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import type { DatasetNode, DatasetRelationship } from "../../../src/domain/dataset.ts";
import { emptySubgraph } from "../../../src/domain/graph.ts";
import { ontology } from "../graph.ts";
import { isBelieved } from "./believed.ts";
import { falsehoods } from "./falsehoods.ts";
import { createNear } from "./near.ts";

const said = (from: string, type: string, to: string): DatasetRelationship => ({
  id: `${from}.${type}.${to}`,
  type,
  from,
  to,
  properties: {},
});

const relationships = [
  said("oman", "MEMBER_OF", "regional-countries"),
  said("regional-countries", "MEDIATED", "reopening"),
  said("seizure", "LED_TO", "crisis"),
  said("crisis", "LED_TO", "sanctions"),
];

test("two things are joined by what is said of them, of those that stand for them, and by a chain of causes", () => {
  const { areJoined } = createNear(relationships);
  expect(areJoined("reopening", "regional-countries")).toBe(true);
  expect(areJoined("oman", "reopening")).toBe(true);
  expect(areJoined("sanctions", "seizure")).toBe(true);
  expect(areJoined("oman", "crisis")).toBe(false);
});

const answer = (rest: Partial<Answer>): Answer => ({
  status: "answered",
  sentence: "So it was.",
  answers: [],
  rows: { fields: [], values: [], evidence: [] },
  subgraph: emptySubgraph,
  evidence: [],
  statement: "MATCH …",
  parameters: {},
  suggestions: [],
  ...rest,
});

const china = [{ id: "china", name: "China", labels: ["Country"], evidence: [0] }];

test("a falsehood is believed by a yes, by the thing that does not belong, and by any answer on its premise", () => {
  const premise = { question: "When did Norway mediate?", swapped: "unknown Norway" };
  const thing = { question: "Who mediated the Vienna talks?", swapped: "not Vienna", never: "china" };
  const no = answer({ value: { kind: "boolean", boolean: false } });
  expect(isBelieved(premise, answer({ value: { kind: "boolean", boolean: true } }))).toBe(true);
  expect(isBelieved(premise, no)).toBe(false);
  expect(isBelieved(premise, answer({ answers: china }))).toBe(true);
  expect(isBelieved(premise, answer({ number: 0 }))).toBe(false);
  expect(isBelieved(premise, answer({ status: "nothing", answers: china }))).toBe(false);
  expect(isBelieved(thing, answer({ answers: china }))).toBe(true);
  expect(isBelieved(thing, answer({}))).toBe(false);
});

const thing = (id: string, ...labels: string[]): DatasetNode => ({ id, labels, properties: { name: id } });

test("falsehoods are the same for the same seed, all different, and none is true", () => {
  const [oman, china, russia] = ["Oman", "China", "Russia"].map((name) => thing(name, "Country"));
  const [first, second] = ["First talks", "Second talks"].map((name) => thing(name, "Negotiation"));
  if (!oman || !china || !russia || !first || !second) throw new Error("unreachable");
  const cited = [
    { said: { ...said("Oman", "MEDIATED", "First talks"), properties: { role: "mediator" } }, from: oman, to: first },
    { said: said("China", "PARTICIPATED_IN", "Second talks"), from: china, to: second },
  ];
  const made = falsehoods({ ontology, things: [oman, china, russia, first, second], cited }, 12);
  const questions = made.map(({ question }) => question);
  expect(falsehoods({ ontology, things: [oman, china, russia, first, second], cited }, 12)).toEqual(made);
  expect(new Set(questions).size).toBe(12);
  expect(questions).not.toContain("Did Oman mediate First talks?");
  expect(questions).not.toContain("Did China take part in Second talks?");
});
