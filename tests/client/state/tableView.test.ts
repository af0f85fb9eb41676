import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { moved } from "../../../client/state/tableKeys.ts";
import { createTableView, selected } from "../../../client/state/tableView.ts";
import { ontology } from "../canvas/sample.ts";

const values = [
  ["Oman", 3],
  ["Qatar", 1],
  ["Turkey", 2],
];
const table = () => createTableView(["name", "rounds"], values, signal(ontology));

test("rows are filtered and sorted at once, and come back to the order of the answer", () => {
  const view = table();
  view.sort.value = { column: 1, direction: "ascending" };
  expect(view.order.value).toEqual([1, 2, 0]);
  view.filter.value = "a";
  expect(view.order.value).toEqual([1, 0]);
  view.sort.value = undefined;
  view.filter.value = "";
  expect(view.order.value).toEqual([0, 1, 2]);
});

test("a selection holds the cells between two corners, as they are shown", () => {
  const view = table();
  view.sort.value = { column: 1, direction: "ascending" };
  view.focus.value = { row: 1, column: 1 };
  expect(selected(view)).toEqual([[2]]);
  view.anchor.value = { row: 0, column: 0 };
  expect(selected(view)).toEqual([
    ["Qatar", 1],
    ["Turkey", 2],
  ]);
});

test("arrows move by one, Home and End within a row, with Ctrl through the table, and none leave it", () => {
  const bounds = { rows: 100, columns: 3, page: 10 };
  const from = { row: 5, column: 1 };
  const to = (key: string, ctrl = false) => {
    const { row, column } = moved({ key, ctrl }, from, bounds) ?? {};
    return [row, column];
  };
  expect([to("ArrowUp"), to("ArrowDown"), to("ArrowLeft"), to("ArrowRight")]).toEqual([
    [4, 1],
    [6, 1],
    [5, 0],
    [5, 2],
  ]);
  expect([to("Home"), to("End"), to("Home", true), to("End", true)]).toEqual([
    [5, 0],
    [5, 2],
    [0, 0],
    [99, 2],
  ]);
  expect([to("PageDown"), to("PageUp"), to("x")]).toEqual([
    [15, 1],
    [0, 1],
    [undefined, undefined],
  ]);
  expect(moved({ key: "ArrowUp", ctrl: false }, { row: 0, column: 0 }, bounds)).toEqual({ row: -1, column: 0 });
  expect(moved({ key: "ArrowDown", ctrl: false }, { row: 99, column: 0 }, bounds)).toEqual({ row: 99, column: 0 });
});
