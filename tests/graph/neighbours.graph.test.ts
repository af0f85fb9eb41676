import { afterAll, beforeAll, expect, test } from "vitest";
import { NotFoundError } from "../../src/domain/errors.ts";
import type { NeighbourChoice } from "../../src/graph/neighbours.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

const all: NeighbourChoice = { direction: "both", hidden: false, limit: 100, skip: 0 };

async function neighbours(id: string, choice: Partial<NeighbourChoice> = {}) {
  const { subgraph, total } = await graph.store.neighbours(id, { ...all, ...choice });
  return {
    nodes: subgraph.nodes.map((node) => node.id),
    relationships: subgraph.relationships.map((relationship) => relationship.id),
    total,
  };
}

const stated = "isle.MEDIATED.first-talks";
const implied = "isle.MEDIATED.first-talks.2";
const next = "first-talks.PRECEDED.second-talks";

test("what is stated comes first, then what is implied, then what has no claim; among these the best connected", async () => {
  expect(await neighbours("first-talks")).toEqual({
    nodes: ["first-talks", "isle", "s01.p2", "s01.p1", "second-talks"],
    relationships: [stated, implied, "s01.p2.MENTIONS.first-talks", "s01.p1.MENTIONS.first-talks", next],
    total: 5,
  });
});

test("types, direction, labels and known nodes narrow it", async () => {
  const only = { relationships: [next], total: 1 };
  expect(await neighbours("first-talks", { types: ["PRECEDED"] })).toMatchObject(only);
  expect(await neighbours("first-talks", { direction: "out" })).toMatchObject(only);
  expect(await neighbours("first-talks", { labels: ["Talks"] })).toMatchObject(only);
  expect(await neighbours("first-talks", { without: ["isle", "s01.p1", "s01.p2"] })).toMatchObject(only);
  expect(await neighbours("first-talks", { direction: "in", types: ["PRECEDED"] })).toEqual({
    nodes: ["first-talks"],
    relationships: [],
    total: 0,
  });
});

test("a page is a part of the same order, and the total is that of all pages", async () => {
  const whole = await neighbours("first-talks");
  const page = await neighbours("first-talks", { skip: 1, limit: 2 });
  expect(page.relationships).toEqual(whole.relationships.slice(1, 3));
  expect(page.total).toBe(5);
});

test("of a node that is not there nothing is told", async () => {
  await expect(neighbours("nobody")).rejects.toEqual(new NotFoundError('No node has the id "nobody".'));
  await expect(graph.store.degrees("nobody")).rejects.toBeInstanceOf(NotFoundError);
});

test("degrees count by type, direction and the main label at the other end", async () => {
  expect(await graph.store.degrees("first-talks")).toEqual({
    total: 5,
    groups: [
      { type: "MEDIATED", direction: "in", label: "State", count: 2 },
      { type: "MENTIONS", direction: "in", label: "Passage", count: 2 },
      { type: "PRECEDED", direction: "out", label: "Talks", count: 1 },
    ],
  });
});
