import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/graph/openStore.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

const ids = (things: { id: string }[]) => things.map(({ id }) => id);

test("shows what the opening lists, in its order, with places and all that joins it", async () => {
  const { subgraph, ...picture } = await graph.store.opening(10);
  expect(picture).toEqual({ places: { "first-talks": { wide: [-10, 20] }, isle: {} }, shown: 2, total: 9 });
  expect(ids(subgraph.nodes)).toEqual(["first-talks", "isle"]);
  expect(ids(subgraph.relationships).toSorted()).toEqual(["isle.MEDIATED.first-talks", "isle.MEDIATED.first-talks.2"]);
  expect(subgraph.relationships[0]).toMatchObject({ type: "MEDIATED", from: "isle", to: "first-talks" });
});

test("shows no more than the limit", async () => {
  const { subgraph, shown } = await graph.store.opening(1);
  expect([ids(subgraph.nodes), subgraph.relationships, shown]).toEqual([["first-talks"], [], 1]);
});

test("without an opening it is the best-connected region, hidden labels left out of it and of the count", async () => {
  const { driver, folder } = graph;
  const { Passage, ...labels } = folder.ontology.labels;
  const hiding = { ...labels, ...(Passage && { Passage: { ...Passage, hidden: true } }) };
  const bare = { ...folder, ontology: { ...folder.ontology, labels: hiding }, opening: {} };
  const { subgraph, ...picture } = await openStore({ driver, folder: bare, limits: readConfig({}).limits }).opening(3);
  const words = "The best-connected region: 3 of 6 nodes, around First talks.";
  expect(picture).toEqual({ shown: 3, total: 6, words });
  expect(ids(subgraph.nodes).slice(0, 2).toSorted()).toEqual(["first-talks", "isle"]);
});
