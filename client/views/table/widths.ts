import type { Ontology } from "../../../src/domain/ontology.ts";
import type { Cell } from "../../state/cells.ts";
import { cellText } from "../../state/cellText.ts";
import type { Rows } from "../../state/rows.ts";

export const evidenceWidth = 100;
const bounds = { least: 72, most: 300, chosen: 1600 };
const pixels = { letter: 6.9, digit: 8.8, headLetter: 7.2, padding: 24, sortMark: 18, mark: 26, chevron: 28 };
const sample = 60;
const leastPart = 0.45;
const leastCap = 140;

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

/** The same widths within some room, where they can be: what may be cut gives up a part of itself, numbers nothing. */
export function squeezed(widths: number[], isKept: boolean[], room: number): number[] {
  const sum = (some: number[]) => some.reduce((all, width) => all + width, 0);
  const kept = sum(widths.filter((_, column) => isKept[column]));
  const part = (room - kept) / (sum(widths) - kept);
  if (part >= 1) return widths;
  // Where they cannot, the table scrolls; still, none takes the whole of a phone.
  const most = Math.max(leastCap, room * 0.45);
  if (part < leastPart) return widths.map((width, column) => (isKept[column] ? width : Math.min(width, most)));
  return widths.map((width, column) => (isKept[column] ? width : Math.floor(width * part)));
}

function roomOf(cell: Cell, ontology: Ontology): number {
  const marks = cell.is === "path" ? cell.members.length : cell.is === "node" || cell.is === "relationship" ? 1 : 0;
  return cellText(cell, ontology).length * (cell.is === "number" ? pixels.digit : pixels.letter) + marks * pixels.mark;
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
