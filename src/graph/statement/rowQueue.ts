import type { RowText } from "./rowText.ts";

/** Rows that wait to be taken, in the order in which they came; large ones may still be being written. */
export interface RowQueue {
  isEmpty(): boolean;
  add(row: RowText["text"]): void;
  /** The rows that are written already, or else the first one, once it is. */
  take(): Promise<string[]>;
  clear(): void;
}

export function createRowQueue(): RowQueue {
  let rows: RowText["text"][] = [];
  return {
    isEmpty: () => rows.length === 0,
    add(row) {
      // What is wrong with it is told when it is taken, if it ever is.
      if (typeof row !== "string") row.catch(() => undefined);
      rows.push(row);
    },
    async take() {
      const unwritten = rows.findIndex((row) => typeof row !== "string");
      if (unwritten === 0) return Promise.all(rows.splice(0, 1));
      return rows.splice(0, unwritten < 0 ? rows.length : unwritten) as string[];
    },
    clear() {
      rows = [];
    },
  };
}
