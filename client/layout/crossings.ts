import type { Place } from "../../src/domain/opening.ts";
import type { Box } from "./box.ts";

/** Do two lines cross, other than at a common end? */
export function cross(a: Place, b: Place, c: Place, d: Place): boolean {
  return areCrossed(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]);
}

/** The same of bare numbers, for what is asked millions of times. */
export function areCrossed(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if ((ax === cx && ay === cy) || (ax === dx && ay === dy)) return false;
  if ((bx === cx && by === cy) || (bx === dx && by === dy)) return false;
  return (
    turn(ax, ay, bx, by, cx, cy) !== turn(ax, ay, bx, by, dx, dy) &&
    turn(cx, cy, dx, dy, ax, ay) !== turn(cx, cy, dx, dy, bx, by)
  );
}

/** Does the line from `a` to `b` run through the box that stands at `at`? */
export function runsThrough(a: Place, b: Place, box: Box, at: Place): boolean {
  return isThrough(a[0], a[1], b[0], b[1], at[0] - box.left, at[0] + box.right, at[1] - box.top, at[1] + box.bottom);
}

/** The same of bare numbers. */
export function isThrough(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): boolean {
  if ((ax <= left && bx <= left) || (ax >= right && bx >= right)) return false;
  if ((ay <= top && by <= top) || (ay >= bottom && by >= bottom)) return false;
  const side = turn(ax, ay, bx, by, left, top);
  return (
    turn(ax, ay, bx, by, right, top) !== side ||
    turn(ax, ay, bx, by, right, bottom) !== side ||
    turn(ax, ay, bx, by, left, bottom) !== side
  );
}

/** On which side of the line from `a` to `b` the point lies: 1, -1, or 0 on it. */
function turn(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const side = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return side > 0 ? 1 : side < 0 ? -1 : 0;
}
