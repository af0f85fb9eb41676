import type { Place } from "../../src/domain/opening.ts";
import type { Box, Line, Places } from "./box.ts";
import { cross, runsThrough } from "./crossings.ts";
import { type Area, rectangles } from "./rectangles.ts";

/** The lines of which both ends have a place, kept true while nodes are put down and taken up. */
export function segmentsOf(lines: Line[], places: Places) {
  const of = new Map<string, number[]>();
  for (const [index, { from, to }] of lines.entries())
    for (const id of [from, to]) {
      const own = of.get(id);
      if (own) own.push(index);
      else of.set(id, [index]);
    }
  const drawn = rectangles(lines.length);
  const draw = (index: number) => {
    const { from, to } = lines[index] as Line;
    const [start, end] = [places[from], places[to]];
    if (!start || !end) drawn.remove(index);
    else {
      const { left, right, top, bottom } = areaOf(start, end);
      drawn.set(index, left, right, top, bottom);
    }
  };
  for (const index of lines.keys()) draw(index);

  return {
    /** A node was put down, moved or taken up. */
    changed: (id: string) => {
      for (const index of of.get(id) ?? []) draw(index);
    },
    /** What a box and the lines from it would cost there; more than `limit` is not reckoned to the end. */
    cost(box: Box, at: Place, ends: Place[], { crossing, through, limit }: Costs): number {
      let cost = 0;
      const own = ends.map((end) => areaOf(at, end));
      const reach = reachOf(box, at, own);
      for (let index = drawn.next(0, reach); index >= 0; index = drawn.next(index + 1, reach)) {
        const { from, to } = lines[index] as Line;
        const [start, end] = [places[from], places[to]];
        if (from === box.id || to === box.id || !start || !end) continue;
        if (runsThrough(start, end, box, at)) cost += through;
        const area = areaOf(start, end);
        for (const [other, to] of ends.entries())
          if (meet(own[other] as Area, area) && cross(at, to, start, end)) cost += crossing;
        if (cost > limit) return cost;
      }
      return cost;
    },
  };
}

interface Costs {
  crossing: number;
  through: number;
  limit: number;
}

/** The area of a line. */
export function areaOf([x, y]: Place, [toX, toY]: Place): Area {
  return { left: Math.min(x, toX), right: Math.max(x, toX), top: Math.min(y, toY), bottom: Math.max(y, toY) };
}

function meet(one: Area, other: Area): boolean {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

/** Where a line must be to touch the box or one of its own lines. */
function reachOf(box: Box, [x, y]: Place, lines: Area[]): Area {
  const reach = { left: x, right: x, top: y, bottom: y };
  for (const { left, right, top, bottom } of lines) {
    if (left < reach.left) reach.left = left;
    if (right > reach.right) reach.right = right;
    if (top < reach.top) reach.top = top;
    if (bottom > reach.bottom) reach.bottom = bottom;
  }
  return {
    left: reach.left - box.left,
    right: reach.right + box.right,
    top: reach.top - box.top,
    bottom: reach.bottom + box.bottom,
  };
}
