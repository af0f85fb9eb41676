import { afterAll, beforeAll, expect, test } from "vitest";
import { NotFoundError } from "../../src/domain/errors.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

test("the documents come with how many claims rest on each passage", async () => {
  expect(await graph.store.sources()).toEqual({
    documents: graph.folder.documents,
    claims: { "s01.p1": 4, "s01.p2": 3, "s01.p3": 0 },
  });
});

test("a passage tells everything that rests on it, relationships first, with what they join", async () => {
  const { passage, claims, subgraph } = await graph.store.passage("s01.p2");
  expect(passage).toBe("s01.p2");
  expect(claims).toEqual([
    {
      relationship: "isle.MEDIATED.first-talks.2",
      claim: "Isle was their channel as well.",
      sources: ["s01.p2"],
      basis: "implied",
      reason: "The second talks went the same way.",
    },
    expect.objectContaining({ node: "second-talks", claim: "The second talks took a spring." }),
    expect.objectContaining({ node: "west", claim: "A state in the west." }),
  ]);
  expect(subgraph.nodes.map(({ id }) => id).toSorted()).toEqual(["first-talks", "isle", "second-talks", "west"]);
  expect(subgraph.relationships.map(({ id, from, to }) => [id, from, to])).toEqual([
    ["isle.MEDIATED.first-talks.2", "isle", "first-talks"],
  ]);
});

test("the counts are those of the claims that each passage tells", async () => {
  const { claims } = await graph.store.sources();
  for (const [passage, count] of Object.entries(claims))
    expect([passage, (await graph.store.passage(passage)).claims.length]).toEqual([passage, count]);
});

test("a passage that no document has is told by name", async () => {
  await expect(graph.store.passage("s09.p1")).rejects.toEqual(new NotFoundError('No document has a passage "s09.p1".'));
});
