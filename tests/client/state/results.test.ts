import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import {
  columnsOf,
  countedBy,
  missingIn,
  shownResult,
  tableViewOf,
  toggleColumn,
  withColumns,
} from "../../../client/state/results.ts";
import { readRows } from "../../../client/state/rows.ts";
import type { QueryPlan } from "../../../src/domain/plan.ts";
import { ontology } from "../canvas/sample.ts";

const plan: QueryPlan = { operatorType: "ProduceResults@neo4j", arguments: {}, identifiers: [], children: [] };
const node = (id: string, label = "Country") => ({ id, elementId: id, labels: [label], properties: {} });

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

const integer = (value: number) => ({ $type: "Integer", _value: String(value) });
const run = () => ({
  statement: "",
  fields: ["a", "b", "c"],
  values: [[1, 2, 3].map(integer), [4, 5, 6].map(integer)],
  meta: { complete: true, tookMilliseconds: 1, limit: { rows: 10, seconds: 1 } },
  at: 1,
});

test("a hidden column is gone from the table, and comes back to its place; what is looked for stays", () => {
  const good = run();
  const columns = columnsOf(good);
  tableViewOf(good).filter.value = "4";
  toggleColumn(columns, 1);
  const { fields, values, order } = tableViewOf(good);
  expect([fields, values[1], order.value]).toEqual([["a", "c"], [4, 6].map(integer), [1]]);
  toggleColumn(columns, 1);
  expect(tableViewOf(good).fields).toEqual(["a", "b", "c"]);
});

test("one column is always left", () => {
  const columns = signal([0, 2]);
  toggleColumn(columns, 0);
  toggleColumn(columns, 2);
  expect(columns.value).toEqual([2]);
});

test("rows without some of their columns hold the same things", () => {
  const { values } = run();
  const all = readRows(values, { shown: { nodes: [], relationships: [] }, ontology });
  expect(withColumns(all, [0, 1, 2])).toBe(all);
  const some = withColumns(all, [2]);
  expect([some.values, some.at(0).cells, some.at(0).things]).toEqual([
    [[integer(3)], [integer(6)]],
    all.at(0).cells.slice(2),
    all.at(0).things,
  ]);
});
