import { computed, signal } from "@preact/signals";
import { columnsOf, type TableKind } from "./pictureTable.ts";
import { readRows } from "./rows.ts";
import { address, drawn, ontology, picture } from "./session.ts";
import { createTableView, type TableView } from "./tableView.ts";

/** Which of the two the table lists, as the address says. */
export const tableKind = computed<TableKind>(() => (address.value.by === "relationships" ? "relationships" : "nodes"));

const filter = signal("");

/** Columns that the reader chose, by name; those of a kind that nobody chose are as they are at first. */
const chosenNames = signal<Partial<Record<TableKind, string[]>>>({});

export const allColumns = computed(() => columnsOf(tableKind.value, drawn.value, ontology.value));

export const shownColumns = computed(() => {
  const chosen = chosenNames.value[tableKind.value];
  return allColumns.value.filter(({ name, isFirst }) => (chosen ? chosen.includes(name) : isFirst));
});

/** Shows a column or hides it; one is left. */
export function toggleShownColumn(name: string): void {
  const shown = shownColumns.value.map((column) => column.name);
  const next = shown.includes(name) ? shown.filter((other) => other !== name) : [...shown, name];
  if (next.length > 0) chosenNames.value = { ...chosenNames.value, [tableKind.value]: next };
}

let last: TableView | undefined;

/** What is shown as rows, and how they are looked at: what was chosen of the table before holds for the next one. */
export const shownTable = computed(() => {
  const columns = shownColumns.value;
  const fields = columns.map(({ name }) => name);
  const count = columns[0]?.values.length ?? 0;
  const values = Array.from({ length: count }, (_, row) => columns.map((column) => column.values[row]));
  const rows = readRows(values, { shown: picture.value.graph, ontology: ontology.value });
  const view = createTableView(fields, values, ontology, filter);
  const sort = last?.sort.peek();
  const column = sort ? fields.indexOf(last?.fields[sort.column] ?? "") : -1;
  if (sort && column >= 0) view.sort.value = { ...sort, column };
  if (last && last.fields.join("\n") === fields.join("\n")) view.widths.value = last.widths.peek();
  last = view;
  return { fields, rows, view };
});
