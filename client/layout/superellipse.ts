import type { Place } from "../../src/domain/opening.ts";

export interface Radii {
  across: number;
  down: number;
}

/** Between an ellipse (1) and a box (0). */
const power = 0.82;
/** Names are wider than high, so that a pixel downwards counts for more than one across. */
const downCounts = 1.75;
const fine = 720;

/** The point in a direction, in radians clockwise from the right. */
export function pointAt({ across, down }: Radii, angle: number): [number, number] {
  return [across * powered(Math.cos(angle)), down * powered(Math.sin(angle))];
}

/** How far out a point lies: 1 on the superellipse, less within. */
export function farOut({ across, down }: Radii, [x, y]: Place | [number, number]): number {
  return ((Math.abs(x) / across) ** (2 / power) + (Math.abs(y) / down) ** (2 / power)) ** (power / 2);
}

/** So many seats in equal steps along the superellipse, clockwise from one angle to another. */
export function seats(count: number, radii: Radii, { from, to }: { from: number; to: number }): [number, number][] {
  const points = Array.from({ length: fine + 1 }, (_, step) => pointAt(radii, from + (step / fine) * (to - from)));
  const lengths = [0];
  for (const [index, [x, y]] of points.entries()) {
    const before = points[index - 1];
    if (before) lengths.push((lengths.at(-1) ?? 0) + Math.hypot(x - before[0], downCounts * (y - before[1])));
  }
  const all = lengths.at(-1) ?? 0;
  return Array.from({ length: count }, (_, seat) => {
    // A single one stands in the middle of the way.
    const wanted = count === 1 ? all / 2 : (seat / (count - 1)) * all;
    return points[lengths.findIndex((length) => length >= wanted - 1e-9)] ?? [0, 0];
  });
}

function powered(value: number): number {
  return Math.sign(value) * Math.abs(value) ** power;
}
