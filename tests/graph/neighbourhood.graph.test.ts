import { afterAll, beforeAll, expect, test } from "vitest";
import { NotFoundError } from "../../src/domain/errors.ts";
import { createAsk } from "../../src/graph/ask.ts";
import { neighbourhood } from "../../src/graph/neighbourhood.ts";
import { createReader } from "../../src/graph/reader.ts";
import { bounds } from "../../src/graph/shortened.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

// A chain of islands from the first talks: three next to it, two next to the first of them, one farther out, and a
// passage of the folder's own, through which everything would be near everything.
const chain = `
  MATCH (talks:Entity {id: "first-talks"}), (passage:Entity {id: "s01.p1"})
  CREATE (a:Island {name: "a"})-[:LED_TO]->(talks), (talks)-[:LED_TO]->(b:Island {name: "b"}),
    (talks)-[:LED_TO]->(:Island {name: "c"}),
    (a)-[:LED_TO]->(d:Island {name: "d"})<-[:LED_TO]-(b), (a)-[:LED_TO]->(:Island {name: "e"}),
    (d)-[:LED_TO]->(:Island {name: "f"}), (passage)-[:MENTIONS]->(:Island {name: "g"})`;

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph(chain);
});
afterAll(() => graph.store.close());

async function around(id: string, depth: number, limit = 100) {
  const { ontology: given } = graph.folder;
  const { Passage } = given.labels;
  const ontology = { ...given, labels: { ...given.labels, ...(Passage && { Passage: { ...Passage, hidden: true } }) } };
  const ask = createAsk(createReader(graph.driver, undefined), { ontology, within: bounds.picture });
  const { subgraph, ...told } = await neighbourhood(ask, ontology, { id, depth, limit });
  return { names: subgraph.nodes.map(({ properties }) => properties.name), subgraph, ...told };
}

test("it grows step by step, what is joined by more coming first, and says how many are how far", async () => {
  const one = await around("first-talks", 1);
  expect(one.names[0]).toBe("First talks");
  expect(one.names.slice(1).toSorted()).toEqual(["Isle", "Second talks", "a", "b", "c"]);
  expect(one).toMatchObject({
    steps: [{ depth: 1, nodes: 5, shown: 5, isWhole: true }],
    shown: 5,
    total: 5,
    isWhole: true,
  });
  const two = await around("first-talks", 2);
  expect(two.names.slice(6)).toEqual(["d", "e"]);
  const four = await around("first-talks", 4);
  expect(four.names.slice(6)).toEqual(["d", "e", "f"]);
  expect(four.steps.map(({ nodes }) => nodes)).toEqual([5, 2, 1, 0]);
});

test("of too many the nearest are shown, with all that joins them, and it is said of how many", async () => {
  const { steps, shown, total, subgraph, isWhole } = await around("first-talks", 3, 6);
  expect({ shown, total, isWhole }).toEqual({ shown: 6, total: 8, isWhole: true });
  expect(steps.map((step) => step.shown)).toEqual([5, 1, 0]);
  expect(subgraph.nodes.length).toBe(7);
  const ids = new Set(subgraph.nodes.map(({ id }) => id));
  expect(subgraph.relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  expect(subgraph.relationships.filter(({ type }) => type === "LED_TO").length).toBe(5);
});

test("hidden labels are neither shown nor walked through; of a node that is not there nothing is told", async () => {
  const { names } = await around("first-talks", 4);
  expect(names).not.toContain("g");
  expect(names).not.toContain("West");
  await expect(graph.store.neighbourhood("nobody", { depth: 2, limit: 9 })).rejects.toEqual(
    new NotFoundError('No node has the id "nobody".'),
  );
});
