import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { UnavailableError } from "../../src/domain/errors.ts";
import { openStore } from "../../src/graph/openStore.ts";
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
  expect(labels.find(({ label }) => label === "Stranger")?.properties).toEqual([{ name: "x", count: 1 }]);
  expect(types.map(({ type, count }) => [type, count])).toEqual([
    ["KNOWS", 1],
    ["MEDIATED", 2],
    ["MENTIONS", 7],
    ["PART_OF", 4],
    ["PRECEDED", 1],
  ]);
  expect(types[0]?.properties).toEqual([{ name: "since", count: 1 }]);
  expect(basis).toEqual({ stated: 1, implied: 1 });
  expect(limits).toEqual({ seconds: 30, rows: 10_000, bytes: 50_000_000, characters: 20_000, depth: 100 });
});

test("a database that was not seeded from the folder says what to do", async () => {
  const { driver, folder, within: _, ...rest } = graph;
  const other = openStore({ driver, folder: { ...folder, name: "other" }, limits: (await rest.store.schema()).limits });
  await expect(other.schema()).rejects.toEqual(
    new UnavailableError("This database was not seeded from other. Run npm run seed."),
  );
  await clear(inject("neo4j"));
  await expect(rest.store.schema()).rejects.toEqual(
    new UnavailableError("This database was not seeded from tiny. Run npm run seed."),
  );
});
