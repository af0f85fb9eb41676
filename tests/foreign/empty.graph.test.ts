import { afterAll, beforeAll, expect, test } from "vitest";
import { NotFoundError } from "../../src/domain/errors.ts";
import type { Store } from "../../src/graph/store.ts";
import { foreignStore } from "./foreignStore.ts";

let store: Store;
beforeAll(async () => {
  ({ store } = await foreignStore(async () => {}));
});
afterAll(() => store?.close());

test("a database without a node says so everywhere, and fails nowhere", async () => {
  expect(await store.schema()).toMatchObject({ nodes: 0, relationships: 0, labels: [], types: [] });
  expect(await store.opening(150)).toEqual({
    subgraph: { nodes: [], relationships: [] },
    shown: 0,
    total: 0,
    words: expect.stringContaining("holds no nodes yet"),
  });
  expect(await store.search("anything", 8)).toEqual({
    nodes: [],
    questions: [],
    searched: { how: "scan", nodes: 0, of: 0 },
  });
  expect((await store.timeline()).items).toEqual([]);
  await expect(store.node("anything")).rejects.toBeInstanceOf(NotFoundError);
});
