import { expect, test } from "vitest";
import { overlapping } from "../../../client/layout/arrangement.ts";
import type { Places } from "../../../client/layout/box.ts";
import { force } from "../../../client/layout/force.ts";
import { placingOrder } from "../../../client/layout/placingOrder.ts";
import type { Subgraph } from "../../../src/domain/graph.ts";
import { seededRandom } from "../../foreign/random.ts";
import { node, ontology, relationship } from "../canvas/sample.ts";
import { phoneOpening } from "./films.ts";

test("label comes first, then the name, and what is joined to what tells apart those of one name", () => {
  const nodes = [
    node("4", ["Country"], { name: "Georgia" }),
    node("3", ["Country"], { name: "Georgia" }),
    node("2", ["Country"], { name: "Albania" }),
    node("1", ["Negotiation"], { name: "Talks" }),
  ];
  const graph = { nodes, relationships: [relationship("4", "PARTICIPATED_IN", "1")] };
  expect(placingOrder(graph, ontology)).toEqual(["1", "2", "3", "4"]);
  expect(placingOrder({ ...graph, relationships: [relationship("3", "PARTICIPATED_IN", "1")] }, ontology)).toEqual([
    "1",
    "2",
    "4",
    "3",
  ]);
});

test("a number that Neo4j gave is no name: nodes without one are told apart by what they are joined to", () => {
  const nameless = (id: string) => ({ id, elementId: id, labels: ["Country"], properties: {} });
  const nodes = [nameless("4:a:7"), nameless("4:a:1"), node("talks", ["Negotiation"])];
  const joined = (id: string) => ({ nodes, relationships: [relationship(id, "PARTICIPATED_IN", "talks")] });
  expect(placingOrder(joined("4:a:7"), ontology)).toEqual(["talks", "4:a:1", "4:a:7"]);
  expect(placingOrder(joined("4:a:1"), ontology)).toEqual(["talks", "4:a:7", "4:a:1"]);
});

const openings = Array.from({ length: 200 }, (_, seed) => {
  const { graph, arrangement } = phoneOpening(seededRandom(seed));
  return { graph, boxes: arrangement.boxes, places: force(arrangement) };
});

test("however a database numbers its nodes, no two names overlap on a phone", () => {
  expect(openings.flatMap(({ boxes, places }) => overlapping(boxes, places))).toEqual([]);
});

test("the same films and people stand at the same places, whatever their numbers are", () => {
  const byFilms = Map.groupBy(openings, ({ graph }) => graph.nodes.map(nameOf).toSorted().join());
  const pictures = [...byFilms.values()].map((some) =>
    some.map(({ graph, places }) => JSON.stringify(named(graph, places))),
  );
  expect(pictures.filter((some) => some.length > 1).length).toBeGreaterThan(0);
  expect(pictures.map((some) => new Set(some).size)).toEqual(pictures.map(() => 1));
});

const nameOf = ({ properties }: Subgraph["nodes"][number]) => String(properties.title ?? properties.name);

function named({ nodes }: Subgraph, places: Places) {
  return nodes.map((one) => [nameOf(one), places[one.id]]).toSorted();
}
