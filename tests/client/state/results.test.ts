import { expect, test } from "vitest";
import { countedBy, firstOf, missingIn, shownResult } from "../../../client/state/results.ts";
import type { QueryPlan } from "../../../src/domain/plan.ts";

const plan: QueryPlan = { operatorType: "ProduceResults@neo4j", arguments: {}, identifiers: [], children: [] };
const node = (id: string, label = "Country") => ({ id, elementId: id, labels: [label], properties: {} });
const line = (from: string, to: string) => ({
  id: `${from}.T.${to}`,
  elementId: "",
  type: "T",
  from,
  to,
  properties: {},
});

test("a result is seen as it was chosen, unless it cannot be", () => {
  const run = { at: 2 };
  expect(shownResult(run, ["table", "json"], undefined)).toBe("table");
  expect(shownResult(run, ["table", "json"], { name: "json", at: 1 })).toBe("json");
  expect(shownResult(run, ["table", "json"], { name: "plan", at: 1 })).toBe("table");
  expect(shownResult(run, [], { name: "plan", at: 1 })).toBeUndefined();
});

test("who profiles a statement sees the plan first, and then whatever is chosen", () => {
  const run = { at: 2, profiledQueryPlan: plan };
  expect(shownResult(run, ["table", "plan"], { name: "table", at: 1 })).toBe("plan");
  expect(shownResult(run, ["table", "plan"], { name: "table", at: 2 })).toBe("table");
});

test("of many things the first are drawn, with what joins them", () => {
  const things = { nodes: [node("a"), node("b"), node("c")], relationships: [line("a", "b"), line("b", "c")] };
  expect(firstOf(things, 2)).toEqual({ nodes: things.nodes.slice(0, 2), relationships: [things.relationships[0]] });
});

test("what the picture has is not missing", () => {
  const shown = { nodes: [node("a")], relationships: [] };
  expect(missingIn({ nodes: [node("a"), node("b")], relationships: [] }, shown)).toEqual([node("b")]);
});

test("things are counted by name, the most frequent first", () => {
  const counted = countedBy([node("a"), node("t", "Topic"), node("b")], ({ labels }) => labels[0] ?? "");
  expect(counted.map(([label, those]) => [label, those.length])).toEqual([
    ["Country", 2],
    ["Topic", 1],
  ]);
});
