import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { parseOntologyFile } from "../../src/graph/guess/ontologyFile.ts";
import { openStore } from "../../src/graph/openStore.ts";
import { writeGraph } from "../../src/graph/seed/writeGraph.ts";
import { clear } from "../support/clear.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph("CREATE (:Stranger {x: 1})-[:KNOWS {since: 1}]->(:Stranger)");
});
afterAll(() => graph.store.close());

test("counts labels, types and their properties, without what only marks the seed", async () => {
  const { database, graph: marker, labels, types, basis, limits } = await graph.store.schema();
  expect(database).toBe("neo4j");
  expect(marker).toEqual({ folder: "tiny", hash: "0".repeat(64), writtenOn: expect.stringMatching(/^\d{4}-/) });
  expect(labels.map(({ label, count }) => [label, count])).toEqual([
    ["Document", 1],
    ["Island", 1],
    ["Mediator", 1],
    ["Passage", 3],
    ["Section", 1],
    ["State", 2],
    ["Stranger", 2],
    ["Talks", 2],
  ]);
  expect(labels.find(({ label }) => label === "Stranger")?.properties).toEqual([
    { name: "x", count: 1, types: ["INTEGER"] },
  ]);
  expect(types.map(({ type, count }) => [type, count])).toEqual([
    ["KNOWS", 1],
    ["MEDIATED", 2],
    ["MENTIONS", 7],
    ["PART_OF", 4],
    ["PRECEDED", 1],
  ]);
  expect(types[0]?.properties).toEqual([{ name: "since", count: 1, types: ["INTEGER"] }]);
  expect(types[0]?.joins).toEqual([{ from: "Stranger", to: "Stranger", count: 1 }]);
  expect(basis).toEqual({ stated: 1, implied: 1 });
  expect(limits).toEqual(readConfig({}).limits);
});

test("of a database of another folder, or of none, the ontology is guessed", async () => {
  const { driver, folder, store } = graph;
  const other = openStore({ driver, folder: { ...folder, name: "other" }, limits: (await store.schema()).limits });
  const { graph: mark, ontology, ontologyFrom, labels, nodes } = await other.schema();
  expect([mark, ontologyFrom, (await store.schema()).ontologyFrom]).toEqual([undefined, "guess", "folder"]);
  expect(labels.map(({ label }) => label)).toContain("Entity");
  expect(labels.map(({ label }) => label)).not.toContain("BackchannelGraph");
  expect(ontology.labels.Entity).toMatchObject({ id: "id" });
  expect(nodes).toBe((await store.schema()).nodes);
  expect([await other.questions(), (await other.sources()).documents]).toEqual([[], []]);
  await expect(other.passage("s01.p1")).rejects.toThrow("No document has a passage");
});

test("where a file says how it is shown, the schema tells so", async () => {
  const { driver, folder, store } = graph;
  const file = parseOntologyFile("mine.yaml", "title: Mine");
  const { limits } = await store.schema();
  const described = await openStore({ driver, folder: { ...folder, name: "other" }, file, limits }).schema();
  expect([described.ontologyFrom, described.ontology.title]).toEqual(["file", "Mine"]);
});

test("a seed that comes later is noticed without a restart, and so is its end", async () => {
  const { driver, folder, store } = graph;
  await clear(inject("neo4j"));
  expect(await store.schema(true)).toMatchObject({ nodes: 0, relationships: 0, labels: [], types: [] });
  expect(await store.questions()).toEqual([]);
  await writeGraph(driver, undefined, folder);
  expect(await store.schema(true)).toMatchObject({ graph: { folder: "tiny" }, ontology: folder.ontology });
  expect(await store.questions()).toEqual(folder.questions);
  expect((await store.node("west")).node.properties.name).toBe("West");
});
