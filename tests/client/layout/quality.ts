import { overlapping } from "../../../client/layout/arrangement.ts";
import type { Box, Line, Places } from "../../../client/layout/box.ts";
import { cross } from "../../../client/layout/crossings.ts";

/** How many pairs of lines cross, each pair of nodes being joined by one line. */
export function crossings(lines: Line[], places: Places): number {
  const pairs = new Set(
    lines.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to].toSorted().join("\n")),
  );
  const drawn = [...pairs].flatMap((pair) => {
    const [from = "", to = ""] = pair.split("\n");
    const [a, b] = [places[from], places[to]];
    return a && b ? [[a, b] as const] : [];
  });
  let count = 0;
  for (const [index, [a, b]] of drawn.entries())
    for (const [c, d] of drawn.slice(index + 1)) if (cross(a, b, c, d)) count++;
  return count;
}

export function overlaps(boxes: Box[], places: Places): number {
  return overlapping(boxes, places).length;
}

/** How far apart the same nodes stand in two pictures, on average. */
export function meanDistance(one: Places, other: Places): number {
  const far = Object.entries(one).flatMap(([id, [x, y]]) => {
    const at = other[id];
    return at ? [Math.hypot(at[0] - x, at[1] - y)] : [];
  });
  return far.reduce((sum, value) => sum + value, 0) / Math.max(1, far.length);
}
