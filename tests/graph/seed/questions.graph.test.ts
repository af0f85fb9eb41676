import { afterAll, beforeAll, expect, test } from "vitest";
import { statementOf } from "../../../src/ask/statement.ts";
import { filled } from "../../../src/domain/filled.ts";
import { seeded } from "../../support/seeded.ts";

let graph: Awaited<ReturnType<typeof seeded>>;
beforeAll(async () => {
  graph = await seeded();
});
afterAll(() => graph?.driver.close());

test("every prepared question finds something with its fields left empty", async () => {
  const { driver, folder } = graph;
  for (const question of folder.questions) {
    const { statement, parameters } = statementOf(filled(question, {}), folder.ontology, { by: "id" });
    const { records } = await driver.executeQuery(statement, parameters);
    expect({ id: question.id, rows: records.length }).not.toEqual({ id: question.id, rows: 0 });
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
