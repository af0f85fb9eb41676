import { afterAll, beforeAll, expect, test } from "vitest";
import { readingProcedures } from "../../src/graph/guard/allowed.ts";
import { asked, asker } from "../support/asking.ts";
import { type TinyGraph, tinyGraph } from "../support/tinyGraph.ts";

let graph: TinyGraph;
beforeAll(async () => {
  graph = await tinyGraph();
});
afterAll(() => graph.store.close());

test("the language holds Neo4j's own functions, none that chooses a graph, and procedures that only read", async () => {
  const { functions, procedures } = await graph.store.language();
  const names = new Set(functions.map(({ name }) => name));
  expect(["point.distance", "toUpper", "collect", "duration.between"].every((name) => names.has(name))).toBe(true);
  expect([...names].filter((name) => name.startsWith("graph."))).toEqual([]);
  expect(functions.find(({ name }) => name === "toUpper")).toEqual({
    name: "toUpper",
    signature: expect.stringContaining("toUpper("),
    description: expect.stringContaining("upper"),
    category: "String",
  });
  expect(procedures.map(({ name }) => name)).toContain("db.labels");
  expect(procedures.filter(({ name }) => !readingProcedures.has(name))).toEqual([]);
});

test("each procedure of the language passes the guard", async () => {
  const { procedures } = await graph.store.language();
  for (const { name, signature } of procedures) {
    const given = /\((.*?)\) ::/.exec(signature)?.[1] ?? "";
    const parameters = [...given.matchAll(/(\w+)( = [^,]*)? ::/g)].filter(([, , standard]) => !standard);
    const call = `CALL ${name}(${parameters.map(([, word]) => `$${word}`).join(", ")})`;
    expect((await graph.store.check(asked(call), asker)).problem).toBeUndefined();
  }
});
