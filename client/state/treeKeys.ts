import type { TreeRow } from "./treeRows.ts";

/** What a key does in the tree: where the keyboard goes, and what is opened or closed. */
export interface Move {
  to?: string | undefined;
  toggle?: string[];
}

/** Rows that Page Up and Page Down go past. */
const page = 10;

type Rows = readonly TreeRow[];

/** The keys of a tree, as the ARIA practices have them; undefined for any other key. */
export function moveBy(key: string, rows: Rows, at: number): Move | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const go = (index: number): Move => ({ to: rows[Math.max(0, Math.min(rows.length - 1, index))]?.key });
  const keys: Record<string, () => Move> = {
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(rows.length - 1),
    PageDown: () => go(at + page),
    PageUp: () => go(at - page),
    ArrowRight: () => inward(rows, row, at),
    ArrowLeft: () => (row.isOpen ? { toggle: [row.key] } : { to: row.parent ?? row.key }),
    "*": () => ({ toggle: closedBeside(rows, row) }),
  };
  return Object.hasOwn(keys, key) ? keys[key]?.() : undefined;
}

function inward(rows: Rows, row: TreeRow, at: number): Move {
  if (row.isOpen === undefined) return {};
  return row.isOpen ? { to: rows[at + 1]?.key } : { toggle: [row.key] };
}

function closedBeside(rows: Rows, { parent, level }: TreeRow): string[] {
  return rows
    .filter((other) => other.parent === parent && other.level === level && other.isOpen === false)
    .map(({ key }) => key);
}
