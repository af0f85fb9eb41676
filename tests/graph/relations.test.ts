import { expect, test } from "vitest";
import { claimedRelations, degreeRelations } from "../../src/graph/relations.ts";
import { node, relationship } from "../ask/graph.ts";

const [oman, iran, talks] = [node("Oman", "Country"), node("Iran", "Country"), node("Talks", "Negotiation")];

test("relations are counted by type and direction, the commonest first", () => {
  const relationships = [
    relationship(iran, "PARTICIPATED_IN", talks),
    relationship(oman, "MEDIATED", talks),
    relationship(oman, "PARTICIPATED_IN", talks),
  ];
  expect(claimedRelations({ nodes: [], relationships }, "talks")).toEqual([
    { type: "PARTICIPATED_IN", direction: "in", count: 2 },
    { type: "MEDIATED", direction: "in", count: 1 },
  ]);
  expect(claimedRelations({ nodes: [], relationships }, "nobody")).toEqual([]);
});

test("degrees are summed over the labels at the other ends", () => {
  const groups = [
    { type: "KNOWS", direction: "out" as const, label: "Person", count: 2 },
    { type: "OWNS", direction: "out" as const, label: "Car", count: 4 },
    { type: "KNOWS", direction: "out" as const, label: "Dog", count: 3 },
  ];
  expect(degreeRelations({ total: 9, groups })).toEqual([
    { type: "KNOWS", direction: "out", count: 5 },
    { type: "OWNS", direction: "out", count: 4 },
  ]);
});
