import { afterAll, beforeAll, expect, test } from "vitest";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

test("a statement gives typed rows and the things in their cells", async () => {
  const statement = `
    MATCH (state:State)-[mediated:MEDIATED]->(talks:Talks) WHERE state.id = $who RETURN state, mediated, talks`;
  const { rows, subgraph } = await graph.store.rows(statement, { who: "isle" });
  expect(rows.fields).toEqual(["state", "mediated", "talks"]);
  expect(rows.values.length).toBe(2);
  const [state, mediated] = rows.values[0] ?? [];
  expect(state).toMatchObject({
    $type: "Node",
    _value: { _element_id: subgraph.nodes[0]?.elementId, _properties: { id: { $type: "String", _value: "isle" } } },
  });
  expect(mediated).toMatchObject({ $type: "Relationship", _value: { _type: "MEDIATED" } });
  expect(subgraph.nodes.map(({ id }) => id)).toEqual(["isle", "first-talks"]);
});

test("relationships bring their ends, also out of lists, maps and paths", async () => {
  const statement = `
    MATCH path = (:State)-[mediated:MEDIATED {role: 'mediator'}]->()
    MATCH (:Talks)-[preceded:PRECEDED]->()
    RETURN [{here: preceded}] AS things, path, count(mediated) AS many`;
  const { rows, subgraph } = await graph.store.rows(statement, {});
  expect(rows.values[0]?.[2]).toEqual({ $type: "Integer", _value: "1" });
  expect(subgraph.nodes.map(({ id }) => id).toSorted()).toEqual(["first-talks", "isle", "second-talks"]);
  expect(subgraph.relationships.map(({ id }) => id)).toEqual([
    "first-talks.PRECEDED.second-talks",
    "isle.MEDIATED.first-talks",
  ]);
});

test("no rows still have their columns", async () => {
  expect(await graph.store.rows("MATCH (n:Nothing) RETURN n.name AS name, n", { who: null })).toEqual({
    rows: { fields: ["name", "n"], values: [] },
    subgraph: { nodes: [], relationships: [] },
  });
});
