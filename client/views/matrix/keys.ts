import { choosing } from "../../state/address.ts";
import type { Matrix } from "../../state/matrix.ts";
import { address, alsoSelected } from "../../state/session.ts";
import { moved } from "../../state/tableKeys.ts";
import { focusPanel } from "../focus.ts";

/** A cell by its row and column; −1 is where the names stand. */
export interface MatrixSpot {
  row: number;
  column: number;
}

/** Where what the address chooses stands, if it is here. */
export function chosenSpot({ rows, columns, cell }: Matrix): MatrixSpot | undefined {
  const { node, relationship } = address.value;
  const at = (lines: Matrix["rows"]) => lines.findIndex((line) => line.node.id === node);
  if (node !== undefined) {
    const spot = { row: at(rows), column: -1 };
    if (spot.row >= 0) return spot;
    const column = at(columns);
    return column < 0 ? undefined : { row: -1, column };
  }
  if (relationship === undefined) return undefined;
  for (const [row, line] of rows.entries()) {
    const column = columns.findIndex((across) =>
      cell(line.node.id, across.node.id).some(({ id }) => id === relationship),
    );
    if (column >= 0) return { row, column };
  }
  return undefined;
}

/** Where a key leads, as in a table; the names of the rows are a column of it. */
export function movedSpot(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { row, column }: MatrixSpot,
  bounds: { rows: number; columns: number; page: number },
): MatrixSpot | undefined {
  if (altKey) return undefined;
  const all = { ...bounds, columns: bounds.columns + 1 };
  const to = moved({ key, ctrl: ctrlKey || metaKey }, { row, column: column + 1 }, all);
  return to && { row: to.row, column: to.column - 1 };
}

/** Opens what a cell or a name stands for beside the matrix; false where there are several things to choose from. */
export function opened({ rows, columns, cell }: Matrix, { row, column }: MatrixSpot, byKey: boolean): boolean {
  const [line, across] = [rows[row]?.node.id, columns[column]?.node.id];
  const node = column < 0 ? line : row < 0 ? across : undefined;
  const found = line !== undefined && across !== undefined ? cell(line, across) : [];
  if (found.length > 1) return false;
  const [relationship] = found;
  if (node === undefined && !relationship) return true;
  show(node === undefined ? { relationship: relationship?.id ?? "" } : { node }, byKey);
  return true;
}

/** Shows something beside the matrix; who came by key goes on there. */
export function show(chosen: { node: string } | { relationship: string }, byKey: boolean): void {
  alsoSelected.value = [];
  address.value = choosing(address.value, chosen);
  if (byKey) focusPanel();
}
