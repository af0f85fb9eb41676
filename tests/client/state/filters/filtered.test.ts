import { expect, test } from "vitest";
import type { Filter } from "../../../../client/state/filters/filter.ts";
import { filtered } from "../../../../client/state/filters/filtered.ts";
import { keptBy } from "../../../../client/state/filters/kept.ts";
import type { Picture } from "../../../../client/state/picture.ts";
import { emptyPicture, visible } from "../../../../client/state/picture.ts";
import { node, ontology, relationship } from "../../canvas/sample.ts";

const talks = node("talks", ["Negotiation"], { status: "halted", sources: ["s01.p1"] });
const round = node("round", ["Negotiation"], { status: "ongoing" });
const oman = node("oman", ["Country", "Mediator"], { population: 5 });
const iran = node("iran", ["Country"], { population: 90, sources: ["s02.p1"] });
const mediated = relationship("oman", "MEDIATED", "talks", { role: "mediator", sources: ["s02.p1"] });
const ran = relationship("oman", "MEDIATED", "round", { role: "channel", sources: ["s02.p2"] });
const came = relationship("talks", "PRECEDED", "round");
const graph = { nodes: [talks, round, oman, iran], relationships: [mediated, ran, came] };

const left = (...filters: Filter[]) => {
  const { nodes, relationships } = filtered(graph, filters);
  return [...nodes, ...relationships].map(({ id }) => id);
};
const ofLabel = (name: string, property: string, terms: string[]): Filter => ({
  by: "property",
  part: { kind: "label", name },
  property,
  test: { is: "terms", terms },
  orMissing: false,
});
const byRole: Filter = {
  by: "property",
  part: { kind: "type", name: "MEDIATED" },
  property: "role",
  test: { is: "terms", terms: ["channel"] },
  orMissing: false,
};

test("without a filter, the same graph", () => {
  expect(filtered(graph, [])).toBe(graph);
});

test("a filter on a label takes its nodes with their relationships, and lets other labels be", () => {
  expect(left(ofLabel("Negotiation", "status", ["ongoing"]))).toEqual(["round", "oman", "iran", ran.id]);
});

test("a label that nodes have besides another is filtered by too", () => {
  expect(left(ofLabel("Mediator", "population", ["90"]))).toEqual(["talks", "round", "iran", came.id]);
});

test("a filter on a type takes relationships alone; by degree, what stands alone then goes too", () => {
  expect(left(byRole)).toEqual(["talks", "round", "oman", "iran", ran.id, came.id]);
  expect(left({ by: "degree", least: 1 }, byRole)).toEqual(["talks", "round", "oman", ran.id, came.id]);
});

test("degrees are counted once: what goes does not make its neighbours go", () => {
  expect(left({ by: "degree", least: 2 })).toEqual(["talks", "round", "oman", mediated.id, ran.id, came.id]);
  expect(left({ by: "degree", most: 0 })).toEqual(["iran"]);
});

test("of passages stays what they say of nodes and relationships, with the ends of these", () => {
  expect(left({ by: "passages", passages: ["s02.p1"], title: "" })).toEqual(["talks", "oman", "iran", mediated.id]);
  expect(left({ by: "passages", passages: ["s09.p1"], title: "" })).toEqual([]);
});

test("filters go together, with what the legend hides", () => {
  const picture: Picture = {
    ...emptyPicture,
    graph,
    hidden: { ...emptyPicture.hidden, labels: ["Mediator"] },
    filters: [ofLabel("Negotiation", "status", ["halted"])],
  };
  expect(visible(picture, ontology).nodes).toEqual([talks, iran]);
});

test("what a filter would keep is told before it is made", () => {
  const picture = { ...emptyPicture, graph };
  expect(keptBy(ofLabel("Negotiation", "status", ["halted"]), picture, ontology)).toEqual({ left: 1, of: 2 });
  expect(keptBy(byRole, picture, ontology)).toEqual({ left: 1, of: 2 });
  expect(keptBy({ by: "degree", least: 1 }, picture, ontology)).toEqual({ left: 3, of: 4 });
});
