import type { Ontology } from "../../src/domain/ontology.ts";
import { cellOf } from "./cells.ts";
import { cellText } from "./cellText.ts";
import { folded } from "./folded.ts";
import type { SortKey } from "./sortKey.ts";
import { sortKey } from "./sortKey.ts";

export interface Sort {
  column: number;
  direction: "ascending" | "descending";
}

/** What a click on a column's head leads to: upwards, downwards, and back to the order of the answer. */
export function nextSort(sort: Sort | undefined, column: number): Sort | undefined {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : undefined;
}

// One for all: to make one is dear. "Talks 9" comes before "Talks 10".
const collator = new Intl.Collator("en", { numeric: true });

/** The numbers of all rows, in the order of one column. Rows that are equal in it keep theirs, and nothing stays last. */
export function sorted(values: unknown[][], sort: Sort | undefined, ontology: Ontology): number[] {
  const numbers = values.map((_, index) => index);
  if (!sort) return numbers;
  const keys = values.map((row) => sortKey(cellOf(row[sort.column], nobody), ontology));
  const sign = sort.direction === "ascending" ? 1 : -1;
  return numbers.sort((one, other) => compare(keys[one], keys[other], sign));
}

const nobody = () => undefined;

function compare(one: SortKey | undefined, other: SortKey | undefined, sign: number): number {
  if (!one || !other) return 0;
  // What the cells are is not turned round: numbers first, then times, then text, and nothing last.
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (typeof one.by === "string" || typeof other.by === "string")
    return sign * collator.compare(String(one.by), String(other.by));
  if (one.by === other.by) return 0;
  return one.by < other.by ? -sign : sign;
}

/** A row's words, to be looked through: what it shows, and how Neo4j writes that. */
export function searchText(row: unknown[], ontology: Ontology): string {
  const words = row.map((value) => {
    const cell = cellOf(value, nobody);
    const exact = "exact" in cell ? ` ${cell.exact}` : "";
    return cellText(cell, ontology) + exact;
  });
  return folded(words.join("\n"));
}

/** Whether a row has each word of what was typed; capitals and accents do not count. */
export function matches(searched: string, typed: string): boolean {
  return folded(typed)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}
