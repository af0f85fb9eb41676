import { afterAll, beforeAll, expect, test } from "vitest";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph("CREATE (:Entity:State {id: 'odd', name: 'Odd', start: 'some day'})");
});
afterAll(() => graph.store.close());

test("everything dated, in order of time; what is no date is not taken for one", async () => {
  expect(await graph.store.timeline()).toEqual({
    items: [
      {
        id: "first-talks",
        name: "First talks",
        labels: expect.arrayContaining(["Talks"]),
        start: "1981-01-01",
        end: "1981-12-31",
        precision: "year",
      },
      expect.objectContaining({ id: "second-talks", start: "1990-03-01", end: "1990-05-12" }),
    ],
  });
});
