import { expect, test } from "vitest";
import { relationsBetween, relationWords } from "../../../../client/state/ask/relations.ts";
import { ontology } from "../../../ask/graph.ts";

const between = (subject: string[], object: string[]) =>
  relationsBetween(ontology, subject, object).map(({ words }) => words);

test("relations that fit both ends are offered, from either side, with the ways in which one reads", () => {
  expect(between(["Country"], ["Negotiation"])).toEqual([
    "mediated",
    "mediated or was the channel for",
    "was the channel for",
    "took part in",
    "cooperated in",
    "led to",
    "followed from",
    "had to do with",
  ]);
});

test("the other way round they read in reverse", () => {
  expect(between(["Sanction"], ["Country"])).toEqual([
    "was imposed by",
    "was kept up by",
    "was lifted by",
    "was reinstated by",
    "targeted",
    "led to",
    "followed from",
    "had to do with",
  ]);
});

test("a label that nodes have besides another stands wherever that one may", () => {
  expect(between(["Mediator"], ["Negotiation"])).toEqual(
    expect.arrayContaining(["mediated", "took part in", "was in office during"]),
  );
});

test("where a thing is written is no relation", () => {
  expect(between([], ["Country"])).not.toContain("mentions");
});

test("each says what it is again", () => {
  for (const { words, relation } of relationsBetween(ontology, [], []))
    expect(relationWords(ontology, relation)).toBe(words);
});

test("several types are told in words, and many by how many they are", () => {
  const types = ["IMPOSED", "REINSTATED", "LIFTED", "MAINTAINED", "TARGETED"];
  expect([
    relationWords(ontology, { types: types.slice(0, 2), direction: "out" }),
    relationWords(ontology, { types, direction: "in" }),
  ]).toEqual(["imposed or reinstated", "was imposed by, was reinstated by, was lifted by or 2 more"]);
});
