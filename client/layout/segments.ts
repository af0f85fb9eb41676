import type { Place } from "../../src/domain/opening.ts";
import type { Box, Line, Places } from "./box.ts";
import { areCrossed, isThrough } from "./crossings.ts";
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
  // Where each begins and ends; see `rectangles` for why they lie so.
  const ends = new Float64Array(4 * lines.length);
  const draw = (index: number) => {
    const { from, to } = lines[index] as Line;
    const [start, end] = [places[from], places[to]];
    if (!start || !end) return drawn.remove(index);
    const { left, right, top, bottom } = areaOf(start, end);
    drawn.set(index, left, right, top, bottom);
    ends.set([...start, ...end], 4 * index);
  };
  for (const index of lines.keys()) draw(index);

  return {
    /** A node was put down, moved or taken up. */
    changed: (id: string) => {
      for (const index of of.get(id) ?? []) draw(index);
    },
    /**
     * What a box that is not put down would cost there with the lines from it, which end at `others`; more than `limit`
     * is not reckoned to the end.
     */
    cost(box: Box, at: Place, others: Place[], { crossing, through, limit }: Costs): number {
      let cost = 0;
      const [x, y] = at;
      const [left, right, top, bottom] = [x - box.left, x + box.right, y - box.top, y + box.bottom];
      const own = others.map((other) => areaOf(at, other));
      const reach = reachOf({ left, right, top, bottom }, own);
      for (let index = drawn.next(0, reach); index >= 0; index = drawn.next(index + 1, reach)) {
        const ax = ends[4 * index] as number;
        const ay = ends[4 * index + 1] as number;
        const bx = ends[4 * index + 2] as number;
        const by = ends[4 * index + 3] as number;
        if (isThrough(ax, ay, bx, by, left, right, top, bottom)) cost += through;
        for (let line = 0; line < own.length; line++) {
          const other = others[line] as Place;
          if (drawn.meets(index, own[line] as Area) && areCrossed(x, y, other[0], other[1], ax, ay, bx, by))
            cost += crossing;
        }
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

/** Where a line must be to touch the box or one of its own lines. */
function reachOf(box: Area, lines: Area[]): Area {
  const reach = { ...box };
  for (const { left, right, top, bottom } of lines) {
    if (left < reach.left) reach.left = left;
    if (right > reach.right) reach.right = right;
    if (top < reach.top) reach.top = top;
    if (bottom > reach.bottom) reach.bottom = bottom;
  }
  return reach;
}
