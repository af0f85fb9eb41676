import { afterAll, beforeAll, expect, test } from "vitest";
import { NotFoundError } from "../../src/domain/errors.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph("CREATE (:Stranger {id: 'isle', big: 9007199254740993})");
});
afterAll(() => graph.store.close());

test("a node comes with exact values and the evidence of its summary", async () => {
  const { node, evidence } = await graph.store.node("west");
  expect(node).toEqual({
    id: "west",
    elementId: expect.any(String),
    labels: expect.arrayContaining(["Entity", "State"]),
    properties: expect.objectContaining({
      name: "West",
      founded: { $type: "Date", _value: "1821-01-01" },
      sources: ["s01.p1", "s01.p2"],
    }),
  });
  expect(evidence).toEqual([
    { node: "west", claim: "A state in the west.", sources: ["s01.p1", "s01.p2"], basis: "stated" },
  ]);
});

test("a node without a claim has no evidence", async () => {
  expect((await graph.store.node("s01.p1")).evidence).toEqual([]);
});

test("a node of others is known by its element id alone", async () => {
  const { records } = await graph.driver.executeQuery("MATCH (n:Stranger) RETURN elementId(n) AS id");
  const id = records[0]?.get("id");
  const { node } = await graph.store.node(id);
  expect(node).toEqual({
    id,
    elementId: id,
    labels: ["Stranger"],
    properties: { id: "isle", big: { $type: "Integer", _value: "9007199254740993" } },
  });
  expect((await graph.store.node("isle")).node.labels).toContain("Island");
});

test("what is not there is told by name, and the seed's own mark is not there", async () => {
  const { records } = await graph.driver.executeQuery("MATCH (n:BackchannelGraph) RETURN elementId(n) AS id");
  const missing = ["nobody", "4:x:0", "' OR 1=1", records[0]?.get("id")];
  for (const id of missing)
    await expect(graph.store.node(id)).rejects.toEqual(new NotFoundError(`No node has the id "${id}".`));
});
