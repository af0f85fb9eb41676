import type { Spot } from "./tableView.ts";

interface Bounds {
  rows: number;
  columns: number;
  /** Rows that a page holds. */
  page: number;
}

/** Where a key leads in a table; undefined where it leads nowhere. Row −1 is the head. */
export function moved(
  { key, ctrl }: { key: string; ctrl: boolean },
  { row, column }: Spot,
  { rows, columns, page }: Bounds,
): Spot | undefined {
  const to = (nextRow: number, nextColumn: number): Spot => ({
    row: clamp(nextRow, -1, rows - 1),
    column: clamp(nextColumn, 0, columns - 1),
  });
  switch (key) {
    case "ArrowUp":
      return to(ctrl ? 0 : row - 1, column);
    case "ArrowDown":
      return to(ctrl ? rows - 1 : row + 1, column);
    case "ArrowLeft":
      return to(row, ctrl ? 0 : column - 1);
    case "ArrowRight":
      return to(row, ctrl ? columns - 1 : column + 1);
    case "Home":
      return to(ctrl ? 0 : row, 0);
    case "End":
      return to(ctrl ? rows - 1 : row, columns - 1);
    case "PageUp":
      return to(Math.max(0, row - page), column);
    case "PageDown":
      return to(row + page, column);
    default:
      return undefined;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
