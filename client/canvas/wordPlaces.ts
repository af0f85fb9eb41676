import type { Place } from "../../src/domain/opening.ts";
import { type Point, pointOn } from "../export/picture/scene.ts";
import type { Area } from "./camera.ts";

/** A line between the borders of two marks, and the words that are to stand on it. */
export interface Worded {
  id: string;
  from: Point;
  bend?: Point;
  to: Point;
  words: { width: number; height: number };
}

/** Where on its way, the middle first: the nearer to it, the more the words belong to the whole line. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** What is left free around words, and between them and the ends of their line. */
const gap = { around: 2, end: 10 };

/**
 * How far from the middle of their line words have to stand so that they lie on nothing that is taken, nor on each
 * other; those that find no room are left out. Short lines come first, for they have the least choice.
 */
export function placesOfWords(lines: Worded[], taken: Area[]): Map<string, Place> {
  const held: Point[][] = [];
  const found = new Map<string, Place>();
  for (const line of lines.toSorted((one, other) => lengthOf(one) - lengthOf(other))) {
    const spots = shares.filter((share) => isOnLine(share, line)).map((share) => spotAt(share, line));
    const free = spots.find(({ dots }) => isFree(dots, line.words.height, taken, held));
    if (!free) continue;
    held.push(free.dots);
    found.set(line.id, free.shift);
  }
  return found;
}

const lengthOf = ({ from, to }: Worded) => Math.hypot(to[0] - from[0], to[1] - from[1]);

function isOnLine(share: number, line: Worded): boolean {
  return Math.min(share, 1 - share) * lengthOf(line) >= line.words.width / 2 + gap.end;
}

/** Words as a row of dots as high as they are: turned in any direction, they are held against others easily. */
function spotAt(share: number, line: Worded): { shift: Place; dots: Point[] } {
  const [x, y] = pointOn(line, share);
  const [middleX, middleY] = pointOn(line, 0.5);
  const length = lengthOf(line) || 1;
  const [right, down] = [(line.to[0] - line.from[0]) / length, (line.to[1] - line.from[1]) / length];
  const { width, height } = line.words;
  const count = Math.max(1, Math.ceil(width / height));
  const dots = Array.from({ length: count }, (_, index): Point => {
    const along = count === 1 ? 0 : (index / (count - 1) - 0.5) * (width - height);
    return [x + right * along, y + down * along];
  });
  return { shift: [Math.round(x - middleX), Math.round(y - middleY)], dots };
}

function isFree(dots: Point[], height: number, taken: Area[], held: Point[][]): boolean {
  const reach = height / 2 + gap.around;
  return dots.every(
    (dot) =>
      taken.every((area) => distance(dot, area) >= reach) &&
      held.every((others) => others.every(([x, y]) => Math.hypot(dot[0] - x, dot[1] - y) >= 2 * reach - gap.around)),
  );
}

function distance([x, y]: Point, { left, right, top, bottom }: Area): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

type Read = (line: { data: (name: string) => number }) => number;

/** How far the words of a line stand from its middle, for the style sheet. */
export const wordsShift: Record<"text-margin-x" | "text-margin-y", Read> = {
  "text-margin-x": (line) => line.data("wordsX") ?? 0,
  "text-margin-y": (line) => line.data("wordsY") ?? 0,
};
