import { afterAll, beforeAll, expect, test } from "vitest";
import type { NeighbourChoice } from "../../src/graph/neighbours.ts";
import type { Store } from "../../src/graph/store.ts";
import { foreignStore } from "./foreignStore.ts";
import { load } from "./movies.ts";

let store: Store;
beforeAll(async () => {
  ({ store } = await foreignStore(load));
});
afterAll(() => store?.close());

const all: NeighbourChoice = { direction: "both", hidden: false, limit: 100, skip: 0 };
const film = "The Labyrinth of Glasfjord";

async function idOf(name: string): Promise<string> {
  const { nodes } = await store.search(name, 1);
  return nodes[0]?.id ?? "";
}

test("labels and types are counted, and the captions are names and titles", async () => {
  const { nodes, relationships, labels, types, ontology, graph } = await store.schema();
  expect({ nodes, relationships, graph }).toEqual({ nodes: 171, relationships: 266, graph: undefined });
  expect(labels.map(({ label, count }) => [label, count])).toEqual([
    ["Film", 40],
    ["Person", 131],
  ]);
  expect(types.map(({ type, count }) => [type, count])).toEqual([
    ["ACTED_IN", 200],
    ["DIRECTED", 40],
    ["REVIEWED", 26],
  ]);
  expect([ontology.labels.Film?.caption, ontology.labels.Person?.caption]).toEqual(["title", "name"]);
  expect(ontology.types.REVIEWED?.evidence).toEqual(["quote", "source"]);
});

test("the opening picture is connected, the same each time, and says what it is", async () => {
  const picture = await store.opening(150);
  const { nodes, relationships } = picture.subgraph;
  expect([picture.shown, nodes.length, picture.total]).toEqual([80, 80, 171]);
  expect(picture.words).toBe(`The best-connected region: 80 of 171 nodes, around ${film}.`);
  const reached = new Set([nodes[0]?.id]);
  for (const _ of nodes)
    for (const { from, to } of relationships) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
  expect(reached.size).toBe(80);
  expect(await store.opening(150)).toEqual(picture);
});

test("the whole is shown where the limit allows it", async () => {
  const { shown, words, subgraph } = await store.opening(200);
  expect([shown, words, subgraph.relationships.length]).toEqual([171, "All 171 nodes.", 266]);
});

test("a film and a person are found, and the search says that it saw all", async () => {
  const { nodes, searched } = await store.search("labyrinth", 8);
  expect(nodes[0]).toMatchObject({ name: film, labels: ["Film"], degree: 9 });
  expect(searched).toEqual({ how: "scan", nodes: 171, of: 171 });
  expect((await store.search("SOREN", 8)).nodes.map(({ name }) => name)).toContain("Søren Thistlewood");
});

test("a tagline is found by the database's own full-text index, and told", async () => {
  const { nodes } = await store.search("every lantern", 8);
  expect(nodes[0]).toMatchObject({ name: "The Lantern of Arvenholt", matched: "Every lantern has its day." });
});

test("nothing is found where there is nothing", async () => {
  expect((await store.search("zzzz", 8)).nodes).toEqual([]);
  expect((await store.search("?!", 8)).nodes).toEqual([]);
});

test("details, degrees and neighbours of a film", async () => {
  const id = await idOf(film);
  expect((await store.node(id)).node.properties).toMatchObject({ title: film, released: expect.any(Number) });
  expect(await store.degrees(id)).toEqual({
    total: 9,
    groups: [
      { type: "ACTED_IN", direction: "in", label: "Person", count: 5 },
      { type: "REVIEWED", direction: "in", label: "Person", count: 3 },
      { type: "DIRECTED", direction: "in", label: "Person", count: 1 },
    ],
  });
  const { subgraph, total, looked } = await store.neighbours(id, { ...all, types: ["REVIEWED"], limit: 2 });
  expect([subgraph.relationships.length, total, looked]).toEqual([2, 3, undefined]);
  const known = subgraph.nodes.slice(1).map((node) => node.id);
  expect((await store.neighbours(id, { ...all, types: ["REVIEWED"], without: known })).total).toBe(1);
  expect((await store.neighbours(id, { ...all, types: [] })).total).toBe(0);
});

test("films and people are on the time line, by the year", async () => {
  const { items } = await store.timeline();
  expect(items.length).toBe(171);
  expect(items.find(({ name }) => name === film)).toMatchObject({ labels: ["Film"], precision: "year" });
});
