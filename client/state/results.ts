import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { z } from "zod";
import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import type { Rows } from "./rows.ts";
import { ontology } from "./session.ts";
import type { GoodRun } from "./statement.ts";
import { createTableView, type TableView } from "./tableView.ts";

export const ResultName = z.enum(["table", "graph", "json", "plan"]);
export type ResultName = z.infer<typeof ResultName>;

/** What was chosen to be seen, and during which run; it holds for the runs to come. */
export const chosenResult = signal<{ name: ResultName; at: number } | undefined>(undefined);

/** Which view of a run is shown: what was chosen; but a run that was profiled first shows what that gave. */
export function shownResult(
  run: Pick<GoodRun, "at" | "profiledQueryPlan">,
  offered: ResultName[],
  chosen: typeof chosenResult.value,
): ResultName | undefined {
  const isNew = chosen === undefined || chosen.at < run.at;
  const wanted = isNew && run.profiledQueryPlan ? "plan" : chosen?.name;
  return wanted && offered.includes(wanted) ? wanted : offered[0];
}

/** How the rows of a run are looked at: the numbers of the columns that are shown, and the table of these. */
interface Looked {
  columns: Signal<number[]>;
  view: ReadonlySignal<TableView>;
}

const looked = new WeakMap<GoodRun, Looked>();

/** Kept as long as the run is. */
function lookedAt(run: GoodRun): Looked {
  const known = looked.get(run) ?? createLooked(run);
  looked.set(run, known);
  return known;
}

function createLooked({ fields, values }: GoodRun): Looked {
  const columns = signal(fields.map((_, column) => column));
  const filter = signal("");
  // Another choice of columns is another table: its sort, widths and selection name columns by their place in it.
  const view = computed(() => {
    const names = columns.value.map((column) => fields[column] ?? "");
    return createTableView(names, inColumns(values, columns.value), ontology, filter);
  });
  return { columns, view };
}

export const columnsOf = (run: GoodRun) => lookedAt(run).columns;
export const tableViewOf = (run: GoodRun) => lookedAt(run).view.value;

/** Shows a column or hides it; one is left. */
export function toggleColumn(columns: Signal<number[]>, column: number): void {
  const { value } = columns;
  if (!value.includes(column)) columns.value = [...value, column].toSorted((one, other) => one - other);
  else if (value.length > 1) columns.value = value.filter((other) => other !== column);
}

/** Rows with some of their columns; what a row rests on stays. */
export function withColumns(rows: Rows, columns: number[]): Rows {
  if (columns.length === rows.values[0]?.length) return rows;
  const at = (index: number) => {
    const row = rows.at(index);
    return { ...row, cells: columns.flatMap((column) => row.cells[column] ?? []) };
  };
  return { ...rows, values: inColumns(rows.values, columns), at };
}

function inColumns(values: unknown[][], columns: number[]): unknown[][] {
  if (columns.length === values[0]?.length) return values;
  return values.map((row) => columns.map((column) => row[column]));
}

/** Nodes that are drawn without asking first. */
export const mostAtOnce = 500;

/** The nodes that the picture does not have. */
export function missingIn(things: Subgraph, shown: Subgraph): GraphNode[] {
  const known = new Set(shown.nodes.map(({ id }) => id));
  return things.nodes.filter(({ id }) => !known.has(id));
}

/** What things hold by name, the most frequent first. */
export function countedBy<Thing>(things: Thing[], name: (thing: Thing) => string): [string, Thing[]][] {
  const groups = Map.groupBy(things, name);
  return [...groups].sort(
    ([one, these], [other, those]) => those.length - these.length || one.localeCompare(other, "en"),
  );
}
