import { afterAll, beforeAll, expect, test } from "vitest";
import type { NeighbourChoice } from "../../src/graph/neighbours.ts";
import type { Store } from "../../src/graph/store.ts";
import { foreignStore } from "./foreignStore.ts";
import { load } from "./hub.ts";

const posts = 12_000;
const users = 3_001;

let store: Store;
beforeAll(async () => {
  ({ store } = await foreignStore((driver) => load(driver, { posts, users })));
});
afterAll(() => store?.close());

const all: NeighbourChoice = { direction: "both", hidden: false, limit: 25, skip: 0 };

async function idOf(name: string): Promise<string> {
  const { nodes } = await store.search(name, 8);
  return nodes.find((node) => node.name === name)?.id ?? "";
}

test("degrees are exact by type and direction, and by label an estimate that says so", async () => {
  expect(await store.degrees(await idOf("news"))).toEqual({
    total: posts,
    groups: [{ type: "TAGGED", direction: "in", label: "Post", count: posts, sampled: 500 }],
  });
  expect(await store.degrees(await idOf("user0"))).toEqual({
    total: users,
    groups: [
      { type: "FOLLOWS", direction: "in", label: "User", count: users - 1, sampled: 500 },
      { type: "WROTE", direction: "out", label: "Post", count: 1 },
    ],
  });
});

test("of a crowd some are looked at, in a stable order, and it is said of how many", async () => {
  const id = await idOf("news");
  const first = await store.neighbours(id, all);
  const { total, looked } = first;
  expect({ total, looked }).toEqual({ total: 5_000, looked: { at: 5_000, of: posts } });
  const next = await store.neighbours(id, { ...all, skip: 10, limit: 15 });
  expect(next.subgraph.relationships).toEqual(first.subgraph.relationships.slice(10));
});

test("what leads on comes before leaves", async () => {
  const id = await idOf("news");
  const { subgraph } = await store.neighbours(id, all);
  const degrees = await Promise.all(subgraph.nodes.slice(1).map((node) => store.degrees(node.id)));
  expect(new Set(degrees.map(({ total }) => total))).toEqual(new Set([2]));
});

test("few of a rare type are all found in a crowd of another", async () => {
  const id = await idOf("user0");
  const { subgraph, total, looked } = await store.neighbours(id, { ...all, types: ["WROTE"] });
  expect([subgraph.relationships.length, total, looked]).toEqual([1, 1, undefined]);
});

test("of a crowd that is too large to be counted it is said that there are more", async () => {
  const { subgraph, shown, total, isWhole } = await store.neighbourhood(await idOf("news"), { depth: 2, limit: 50 });
  expect({ nodes: subgraph.nodes.length, shown, isWhole }).toEqual({ nodes: 51, shown: 50, isWhole: false });
  expect(total).toBeGreaterThanOrEqual(posts);
  const few = await store.neighbourhood(await idOf("user7"), { depth: 1, limit: 50 });
  expect(few).toMatchObject({ isWhole: true, total: few.shown });
});

test("the opening picture does not drown in leaves", async () => {
  const { subgraph, words, shown, total } = await store.opening(150);
  expect({ shown, total, words }).toEqual({
    shown: 80,
    total: posts + users + 2,
    words: `The best-connected region: 80 of 15,003 nodes, around user0.`,
  });
  const ends = subgraph.relationships.flatMap(({ from, to }) => [from, to]);
  const leaves = subgraph.nodes.filter(({ id }) => ends.filter((end) => end === id).length < 2);
  expect(leaves.length).toBeLessThan(40);
});

test("no node of a large graph is too far to be found, and none is invented", async () => {
  expect((await store.search("never used", 8)).nodes.map(({ name }) => name)).toEqual(["never used"]);
  const users = (await store.search("user12", 5)).nodes.map(({ name }) => name);
  expect(users).toEqual(["user12", ...Array(4).fill(expect.stringMatching(/^user12\d/))]);
});
