import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { run } from "../support/clear.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
  await run(
    inject("neo4j"),
    `MATCH (west:State {id: 'west'}) CREATE (west)-[:WROTE {draft: $text}]->(:Book {name: 'Long', text: $text})`,
    { text: "x".repeat(10_000_000) },
  );
});
afterAll(() => graph.store.close());

const size = (value: unknown) => JSON.stringify(value).length;

test("a book of ten million characters is cut short in a picture, and in its details to what can be read", async () => {
  const { subgraph } = await graph.store.neighbours("west", { direction: "out", hidden: false, limit: 100, skip: 0 });
  const book = subgraph.nodes.find(({ properties }) => properties.name === "Long");
  expect(book?.properties.text).toMatch(/^x{2000}… \(10000000 characters\)$/);
  expect(size(subgraph)).toBeLessThan(20_000);
  const { node } = await graph.store.node(book?.elementId ?? "");
  expect(node.properties.text).toMatch(/^x{100000}… \(10000000 characters\)$/);
  expect(size(await graph.store.search("long", 8))).toBeLessThan(20_000);
});
