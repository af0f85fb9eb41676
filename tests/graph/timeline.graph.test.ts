import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openStore } from "../../src/graph/openStore.ts";
import { clear, run } from "../support/clear.ts";
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

test("in a database of others what its names or types say is dated, under the ids that hold there", async () => {
  const { driver, folder } = graph;
  await clear(inject("neo4j"));
  await run(inject("neo4j"), "CREATE CONSTRAINT FOR (film:Film) REQUIRE film.code IS UNIQUE");
  await run(
    inject("neo4j"),
    `CREATE (:Film {code: 'a', title: 'Late', released: 1999}), (:Film {code: 'b', title: 'Early', released: 1931}),
       (:Film {code: 'c', title: 'Undated'}), (:Shop:Film {code: 'd', title: 'Both', released: 1950, \`ópened\`: date('1960-05-01')}),
       (:Shop {name: 'Shop', \`ópened\`: date('1960-05-01')}), (:Grade {name: 'Third', year: 3})`,
  );
  const store = openStore({ driver, folder, limits: readConfig({}).limits });
  const { items, isPart } = await store.timeline();
  expect(items.map(({ name, start, precision }) => [name, start, precision])).toEqual([
    ["Early", "1931-01-01", "year"],
    ["Both", "1960-05-01", "day"],
    ["Shop", "1960-05-01", "day"],
    ["Late", "1999-01-01", "year"],
  ]);
  expect([items[0]?.id, isPart]).toEqual(["Film/b", undefined]);
});
