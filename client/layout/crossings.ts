import type { Place } from "../../src/domain/opening.ts";
import type { Box } from "./box.ts";

/** Do two lines cross, other than at a common end? */
export function cross(a: Place, b: Place, c: Place, d: Place): boolean {
  if (same(a, c) || same(a, d) || same(b, c) || same(b, d)) return false;
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Does the line from `a` to `b` run through the box that stands at `at`? */
export function runsThrough(a: Place, b: Place, box: Box, at: Place): boolean {
  const [left, right, top, bottom] = [at[0] - box.left, at[0] + box.right, at[1] - box.top, at[1] + box.bottom];
  if (Math.max(a[0], b[0]) <= left || Math.min(a[0], b[0]) >= right) return false;
  if (Math.max(a[1], b[1]) <= top || Math.min(a[1], b[1]) >= bottom) return false;
  const sides = [
    turn(a, b, [left, top]),
    turn(a, b, [right, top]),
    turn(a, b, [right, bottom]),
    turn(a, b, [left, bottom]),
  ];
  return sides.some((side) => side !== sides[0]);
}

function same(one: Place, other: Place): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** On which side of the line from `a` to `b` the point lies: 1, -1, or 0 on it. */
function turn(a: Place, b: Place, point: Place): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
