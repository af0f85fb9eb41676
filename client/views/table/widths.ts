import type { Ontology } from "../../../src/domain/ontology.ts";
import type { Cell } from "../../state/cells.ts";
import { cellText } from "../../state/cellText.ts";
import type { Rows } from "../../state/rows.ts";

export const evidenceWidth = 132;
const bounds = { least: 72, most: 300, readable: 96, chosen: 1600 };
const pixels = { letter: 6.9, headLetter: 7.2, padding: 24, sortMark: 18, mark: 26, chevron: 28 };
const sample = 60;
const leastPart = 0.7;

/** Widths that fit most of what the columns hold, from the first rows. */
export function guessedWidths(fields: string[], rows: Rows, ontology: Ontology, opens: boolean): number[] {
  const first = rows.values.slice(0, sample).map((_, index) => rows.at(index).cells);
  return fields.map((field, column) => {
    const cells = first.flatMap((row) => row[column] ?? []);
    const widest = Math.max(0, ...cells.map((cell) => roomOf(cell, ontology)));
    const head = field.length * pixels.headLetter + pixels.sortMark;
    const lead = opens && column === 0 ? pixels.chevron : 0;
    return Math.round(clamp(Math.max(widest, head) + lead + pixels.padding, bounds.least, bounds.most));
  });
}

/** The same widths within some room where they can be: none gives up more than a part of itself. */
export function squeezed(widths: number[], room: number): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  if (room <= 0 || whole <= room) return widths;
  const part = Math.max(leastPart, room / whole);
  return widths.map((width) => Math.floor(Math.max(Math.min(width, bounds.readable), width * part)));
}

function roomOf(cell: Cell, ontology: Ontology): number {
  const marks = cell.is === "path" ? cell.members.length : cell.is === "node" || cell.is === "relationship" ? 1 : 0;
  return cellText(cell, ontology).length * pixels.letter + marks * pixels.mark;
}

export function bounded(width: number): number {
  return Math.round(clamp(width, bounds.least - 24, bounds.chosen));
}

/** Whether a column holds numbers alone: they stand at its right end. */
export function isNumeric(column: number, rows: Rows): boolean {
  const cells = rows.values.slice(0, sample).flatMap((_, index) => rows.at(index).cells[column] ?? []);
  return cells.some(({ is }) => is === "number") && cells.every(({ is }) => is === "number" || is === "nothing");
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
