import { afterAll, beforeAll, expect, test } from "vitest";
import { everyone } from "../../src/graph/caller.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

test("nothing is asked any more for one who is gone; others are answered", async () => {
  const { store } = graph;
  const gone = store.askedBy({ client: "one", signal: AbortSignal.abort("left") });
  const asked = [gone.schema(), gone.timeline(), gone.search("talks", 5), gone.rows("RETURN 1", {}), gone.questions()];
  const told = (await Promise.allSettled(asked)).map((one) => one.status === "rejected" && one.reason);
  expect(new Set(told)).toEqual(new Set(["left"]));
  const another = store.askedBy({ ...everyone, client: "another" });
  expect((await another.rows("RETURN 1 AS one", {})).rows.fields).toEqual(["one"]);
});

test("what is kept for all is found for the others though whoever asked for it first goes away", async () => {
  const store = graph.within({});
  const leaving = new AbortController();
  const first = store.askedBy({ client: "one", signal: leaving.signal }).names("", []);
  const second = store.askedBy({ ...everyone, client: "another" }).names("", []);
  leaving.abort("left");
  await Promise.allSettled([first]);
  expect((await second).named.length).toBeGreaterThan(0);
});
