import type { Ontology } from "../../../src/domain/ontology.ts";
import type { Cell } from "../../state/cells.ts";
import { cellText } from "../../state/cellText.ts";
import type { Rows } from "../../state/rows.ts";

export const evidenceWidth = 100;
/** What stands before the first column's words, where rows open. */
export const chevronWidth = 28;
const bounds = { least: 72, most: 300, chosen: 1600 };
const pixels = { letter: 6.9, digit: 8.8, headLetter: 7.2, padding: 24, sortMark: 18, mark: 26 };
const sample = 60;
const leastCap = 96;

/** Widths that fit most of what the columns hold, from the first rows. */
export function guessedWidths(fields: string[], rows: Rows, ontology: Ontology): number[] {
  const first = rows.values.slice(0, sample).map((_, index) => rows.at(index).cells);
  return fields.map((field, column) => {
    const cells = first.flatMap((row) => row[column] ?? []);
    const widest = Math.max(0, ...cells.map((cell) => roomOf(cell, ontology)));
    const head = field.length * pixels.headLetter + pixels.sortMark;
    return Math.round(clamp(Math.max(widest, head) + pixels.padding, bounds.least, bounds.most));
  });
}

/** How a column takes part where there is too little room. */
export interface Share {
  /** Never narrower than it should be. */
  isKept?: boolean;
  /** Gives way by so much less than others: a thing is what its row is about. */
  weight?: number;
}

/** The same widths within some room, where they can be: the widest give way first, and numbers never do. */
export function squeezed(widths: number[], shares: Share[], room: number): number[] {
  const columns = widths.map((width, column) => ({ width, weight: 1, ...shares[column] }));
  const given = columns.filter(({ isKept }) => !isKept);
  const kept = columns.filter(({ isKept }) => isKept).map(({ width }) => width);
  const fair = capOf(given, room - sum(kept));
  // Where even that is too little the table scrolls; still, none takes the whole of a phone.
  const isTight = fair < leastCap;
  const cap = isTight ? Math.max(140, room * 0.45) : fair;
  const most = (weight: number) => Math.floor(isTight ? cap : cap * weight);
  return columns.map(({ width, weight, isKept }) => (isKept ? width : Math.min(width, most(weight))));
}

/** The width, for each part of its weight, beyond which none may go, so that all fit. */
function capOf(columns: { width: number; weight: number }[], room: number): number {
  const [narrowest, ...others] = columns.toSorted((one, other) => one.width / one.weight - other.width / other.weight);
  if (narrowest === undefined) return Number.POSITIVE_INFINITY;
  const share = room / sum(columns.map(({ weight }) => weight));
  return narrowest.width / narrowest.weight > share ? share : capOf(others, room - narrowest.width);
}

const sum = (widths: number[]) => widths.reduce((all, width) => all + width, 0);

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

/** Whether a column holds nodes, relationships or paths. */
export function holdsThings(column: number, rows: Rows): boolean {
  const cells = rows.values.slice(0, sample).flatMap((_, index) => rows.at(index).cells[column] ?? []);
  return cells.some(({ is }) => is === "node" || is === "relationship" || is === "path");
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
