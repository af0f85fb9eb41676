import type { Row } from "../state/rows.ts";
import { openRows } from "../state/statement.ts";
import { addThings } from "./results.ts";

/** Opens a row or closes it; what it holds is brought into the picture. */
export async function toggleRow(index: number, row: Row): Promise<void> {
  const isOpen = openRows.value.includes(index);
  openRows.value = isOpen ? openRows.value.filter((other) => other !== index) : [...openRows.value, index];
  if (!isOpen) await addThings(row.things);
}
