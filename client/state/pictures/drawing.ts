import { shownLines, shownNodes } from "./inShort.ts";
import type { Short } from "./short.ts";

interface Dot {
  id: string;
  x: number;
  y: number;
}

/** More lines than this are a blot. */
const mostLines = 1_500;
const margin = 5;

/** Where the nodes of a picture stand within so much room, and its lines as an SVG path. */
export function placed(short: Short, room: { width: number; height: number }) {
  const stand = shownNodes(short).flatMap(({ id, index }) => {
    const [x, y] = [short.places[2 * index], short.places[2 * index + 1]];
    return typeof x === "number" && typeof y === "number" ? [{ id, x, y }] : [];
  });
  const fit = fitting(stand, room);
  const dots = stand.map(fit);
  const at = new Map(dots.map((dot) => [dot.id, dot]));
  const lines = shownLines(short)
    .slice(0, mostLines)
    .flatMap(({ ends: [from = "", to = ""] = [] }) => {
      const [start, end] = [at.get(from), at.get(to)];
      return start && end ? [`M${start.x} ${start.y}L${end.x} ${end.y}`] : [];
    });
  return { dots, lines: lines.join(""), unit: room.width > 120 ? 1.3 : 1 };
}

/** Keeps the proportions, in the middle of the room. */
function fitting(stand: Dot[], { width, height }: { width: number; height: number }): (dot: Dot) => Dot {
  const [left, right] = ends(stand.map(({ x }) => x));
  const [top, bottom] = ends(stand.map(({ y }) => y));
  const scale = Math.min(
    (width - 2 * margin) / Math.max(1, right - left),
    (height - 2 * margin) / Math.max(1, bottom - top),
    1,
  );
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return ({ id, x, y }) => ({
    id,
    x: tenth(width / 2 + (x - middle) * scale),
    y: tenth(height / 2 + (y - centre) * scale),
  });
}

function ends(values: number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
