import { afterAll, beforeAll, expect, test } from "vitest";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph("CREATE (:Stranger {name: 'one'})-[:MET]->(:Stranger {name: 'other'})");
});
afterAll(() => graph.store.close());

const stated = "isle.MEDIATED.first-talks";

test("nodes and relationships come in the order of the ids, and what is gone is named", async () => {
  const { subgraph, gone } = await graph.store.parts({
    nodes: ["west", "nobody", "first-talks", "isle", "west"],
    relationships: [`${stated}.2`, "isle.MEDIATED.nobody", stated, "5:x:0"],
  });
  expect(subgraph.nodes.map(({ id }) => id)).toEqual(["west", "first-talks", "isle"]);
  expect(subgraph.relationships.map(({ id, from, to }) => [id, from, to])).toEqual([
    [`${stated}.2`, "isle", "first-talks"],
    [stated, "isle", "first-talks"],
  ]);
  expect(gone).toEqual({ nodes: ["nobody"], relationships: ["isle.MEDIATED.nobody", "5:x:0"] });
});

test("a relationship whose ends were not asked for is none of the picture", async () => {
  const { subgraph, gone } = await graph.store.parts({ nodes: ["isle"], relationships: [stated] });
  expect(subgraph.relationships).toEqual([]);
  expect(gone.relationships).toEqual([stated]);
});

test("what is of others is known by Neo4j's own ids", async () => {
  const { records } = await graph.driver.executeQuery(
    "MATCH (one:Stranger)-[met:MET]->(other) RETURN [elementId(one), elementId(other)] AS nodes, elementId(met) AS met",
  );
  const [nodes, met] = [records[0]?.get("nodes") as string[], records[0]?.get("met") as string];
  const { subgraph, gone } = await graph.store.parts({ nodes, relationships: [met] });
  expect(subgraph.nodes.map(({ id }) => id)).toEqual(nodes);
  expect(subgraph.relationships.map(({ id, from, to }) => [id, from, to])).toEqual([[met, ...nodes]]);
  expect(gone).toEqual({ nodes: [], relationships: [] });
});

test("of nothing nothing is asked, and the seed's own mark is no node", async () => {
  const { records } = await graph.driver.executeQuery("MATCH (n:BackchannelGraph) RETURN elementId(n) AS id");
  const id = records[0]?.get("id") as string;
  const none = { subgraph: { nodes: [], relationships: [] }, gone: { nodes: [], relationships: [] } };
  expect(await graph.store.parts({ nodes: [], relationships: [] })).toEqual(none);
  expect(await graph.store.parts({ nodes: [id], relationships: [] })).toEqual({
    ...none,
    gone: { nodes: [id], relationships: [] },
  });
});
