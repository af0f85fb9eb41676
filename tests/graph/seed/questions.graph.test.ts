import { afterAll, beforeAll, expect, test } from "vitest";
import { seeded } from "../../support/seeded.ts";

let graph: Awaited<ReturnType<typeof seeded>>;
beforeAll(async () => {
  graph = await seeded();
});
afterAll(() => graph?.driver.close());

test("every prepared question runs without its parameters and returns the columns that it names", async () => {
  const { driver, folder } = graph;
  for (const { id, parameters, statement, answers, sentence, fields } of folder.questions) {
    const empty = Object.fromEntries(Object.keys(parameters).map((name) => [name, null]));
    const { keys, records } = await driver.executeQuery(statement, empty);
    expect({ id, rows: records.length }).not.toEqual({ id, rows: 0 });
    const named = [...answers, ...Object.values(sentence), ...Object.keys(fields)];
    expect({ id, missing: named.filter((column) => !keys.includes(column)) }).toEqual({ id, missing: [] });
  }
});

test("the database holds what the folder says, and as much of it", async () => {
  const { driver, folder } = graph;
  const { records } = await driver.executeQuery(
    "RETURN COUNT { (:Entity) } AS nodes, COUNT { ()-->() } AS relationships, COUNT { (n) WHERE NOT n:Entity } AS others",
  );
  expect(Object.values(records[0]?.toObject() ?? {}).map(Number)).toEqual([
    folder.dataset.nodes.length,
    folder.dataset.relationships.length,
    1,
  ]);
});

test("every passage of a claim is a node of the graph that mentions it", async () => {
  const { records } = await graph.driver.executeQuery(`
    MATCH (entity:Entity) UNWIND entity.sources AS passage
    WITH entity, passage WHERE NOT EXISTS { (:Passage {id: passage})-[:MENTIONS]->(entity) }
    RETURN entity.id AS id, passage`);
  expect(records.map((record) => record.toObject())).toEqual([]);
});
