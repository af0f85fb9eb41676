import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Ontology } from "../../src/domain/ontology.ts";
import { matches, type Sort, searchText, sorted } from "./tableOrder.ts";

/** A cell by its place among the rows that are shown; the head is row −1. */
export interface Spot {
  row: number;
  column: number;
}

/** How a table is looked at; it outlives the table, so that whoever comes back finds it as it was left. */
export interface TableView {
  fields: string[];
  values: unknown[][];
  sort: Signal<Sort | undefined>;
  filter: Signal<string>;
  /** Widths of columns that were chosen, in pixels. */
  widths: Signal<Record<number, number>>;
  /** The cell that has the keyboard, and the other end of what is selected. */
  focus: Signal<Spot>;
  anchor: Signal<Spot | undefined>;
  /** The cell whose whole value is shown. */
  detail: Signal<Spot | undefined>;
  /** How far it is scrolled. */
  scrolled: { top: number };
  /** The numbers of the rows that are shown, in their order. */
  order: ReadonlySignal<number[]>;
}

export function createTableView(
  fields: string[],
  values: unknown[][],
  ontology: ReadonlySignal<Ontology>,
  filter = signal(""),
): TableView {
  const sort = signal<Sort | undefined>(undefined);
  const all = computed(() => sorted(values, sort.value, ontology.value));
  // Made when the first letter is typed, not before.
  const searched = computed(() => values.map((row) => searchText(row, ontology.value)));
  const order = computed(() => {
    const typed = filter.value.trim();
    return typed === "" ? all.value : all.value.filter((index) => matches(searched.value[index] ?? "", typed));
  });
  return {
    fields,
    values,
    sort,
    filter,
    widths: signal({}),
    focus: signal({ row: 0, column: 0 }),
    anchor: signal(undefined),
    detail: signal(undefined),
    scrolled: { top: 0 },
    order,
  };
}

/** The rows and columns between two cells, ends included. */
export function area(one: Spot, other: Spot = one): { rows: [number, number]; columns: [number, number] } {
  const between = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)];
  return { rows: between(one.row, other.row), columns: between(one.column, other.column) };
}

/** The values in a selection, row by row, as they are shown. */
export function selected({ focus, anchor, order, values }: TableView): unknown[][] {
  const { rows, columns } = area(focus.value, anchor.value);
  return order.value
    .slice(Math.max(0, rows[0]), rows[1] + 1)
    .map((index) => (values[index] ?? []).slice(columns[0], columns[1] + 1));
}
