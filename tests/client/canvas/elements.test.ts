import { expect, test } from "vitest";
import { elementsOf } from "../../../client/canvas/elements.ts";
import { bowOf } from "../../../client/canvas/relationshipElement.ts";
import type { Subgraph } from "../../../src/domain/graph.ts";
import { iran, jcpoa, node, oman, ontology, qatar, relationship, talks, width } from "./sample.ts";

const graph: Subgraph = {
  nodes: [talks, oman, qatar, iran],
  relationships: [
    relationship("oman", "MEDIATED", "talks", { role: "mediator" }),
    relationship("qatar", "MEDIATED", "talks", { role: "channel", basis: "implied" }),
    relationship("iran", "PARTICIPATED_IN", "talks"),
  ],
};
const places = { talks: [0, 100], oman: [100, 100], qatar: [0, 200], iran: [-100, 0] } satisfies Record<
  string,
  [number, number]
>;
const drawing = { drawn: graph, graph, places, ontology, frame: "wide" as const, width };

test("nodes and relationships become elements with the classes that the style sheet knows", () => {
  expect(elementsOf(drawing)).toEqual([
    {
      group: "nodes",
      data: {
        id: "talks",
        name: "Revived talks",
        years: "2025",
        date: "April 2025",
        width: 13 * 6 + 18,
        yearsWidth: 4 * 6 + 18,
      },
      position: { x: 0, y: 100 },
      classes: ["label-Negotiation", "box"],
    },
    {
      group: "nodes",
      data: { id: "oman", name: "Oman", years: "Oman" },
      position: { x: 100, y: 100 },
      classes: ["label-Country", "label-Mediator"],
    },
    {
      group: "nodes",
      data: { id: "qatar", name: "Qatar", years: "Qatar" },
      position: { x: 0, y: 200 },
      classes: ["label-Country", "label-Mediator", "thin"],
    },
    {
      group: "nodes",
      data: { id: "iran", name: "Iran", years: "Iran" },
      position: { x: -100, y: 0 },
      classes: ["label-Country", "pole"],
    },
    {
      group: "edges",
      data: {
        id: "relationship oman.MEDIATED.talks",
        relationship: "oman.MEDIATED.talks",
        source: "oman",
        target: "talks",
        reads: "mediated",
        bow: 12,
      },
      classes: ["type-MEDIATED", "bowed"],
    },
    {
      group: "edges",
      data: {
        id: "relationship qatar.MEDIATED.talks",
        relationship: "qatar.MEDIATED.talks",
        source: "qatar",
        target: "talks",
        reads: "was the channel for",
        bow: 12,
      },
      classes: ["type-MEDIATED", "type-MEDIATED-channel", "bowed", "implied"],
    },
    {
      group: "edges",
      data: {
        id: "relationship iran.PARTICIPATED_IN.talks",
        relationship: "iran.PARTICIPATED_IN.talks",
        source: "iran",
        target: "talks",
        reads: "took part in",
      },
      classes: ["type-PARTICIPATED_IN", "faint"],
    },
  ]);
});

test("on a tall frame a round shows its year alone", () => {
  const [element] = elementsOf({ ...drawing, frame: "tall", drawn: { nodes: [talks], relationships: [] } });
  expect(element?.data).toEqual({
    id: "talks",
    name: "2025",
    years: "2025",
    width: 4 * 6 + 18,
    yearsWidth: 4 * 6 + 18,
  });
});

test("who was a mediator once has the full ring, even where the legend hides that relationship", () => {
  const both = { ...graph, relationships: [...graph.relationships, relationship("qatar", "MEDIATED", "older", {})] };
  const [element] = elementsOf({ ...drawing, graph: both, drawn: { nodes: [qatar], relationships: [] } });
  expect(element?.classes).toEqual(["label-Country", "label-Mediator"]);
});

test("relationships between the same two nodes are drawn apart", () => {
  const nodes = [iran, jcpoa];
  const relationships = [
    relationship("iran", "PARTY_TO", "jcpoa"),
    relationship("jcpoa", "CONCERNED", "iran"),
    relationship("iran", "WITHDREW_FROM", "jcpoa"),
  ];
  const elements = elementsOf({ ...drawing, drawn: { nodes, relationships } });
  expect(elements.slice(2).map(({ classes }) => classes)).toEqual([
    ["type-PARTY_TO", "faint", "parallel"],
    ["type-CONCERNED", "faint", "parallel"],
    ["type-WITHDREW_FROM", "parallel"],
  ]);
});

test("labels of any database become safe class names, and who has no name is marked", () => {
  const strange = node("x", ["a b.c"], { unnamed: true });
  const own = { ...ontology, labels: { "a b.c": ontology.labels.Country ?? never() } };
  const [element] = elementsOf({ ...drawing, ontology: own, drawn: { nodes: [strange], relationships: [] } });
  expect(element?.classes).toEqual(["label-a_20_b_2e_c", "unnamed"]);
  expect(element?.position).toEqual({ x: 0, y: 0 });
});

test("a line bows towards the middle of the picture, by at most 60", () => {
  expect(bowOf([100, 100], [0, 100])).toBe(-bowOf([0, 100], [100, 100]));
  expect(bowOf([100, 100], [0, 100])).toBe(-bowOf([100, -100], [0, -100]));
  expect(Math.abs(bowOf([-1000, 50], [1000, 50]))).toBe(60);
});

function never(): never {
  throw new Error("The sample has no countries");
}
