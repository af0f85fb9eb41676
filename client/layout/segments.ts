import type { Place } from "../../src/domain/opening.ts";
import type { Box, Line, Places } from "./box.ts";
import { cross, runsThrough } from "./crossings.ts";

interface Segment extends Line {
  start: Place;
  end: Place;
}

/** The lines of which both ends have a place, kept true while nodes are put down and taken up. */
export function segmentsOf(lines: Line[], places: Places) {
  const of = new Map<string, Line[]>();
  for (const line of lines) for (const id of [line.from, line.to]) of.set(id, [...(of.get(id) ?? []), line]);
  const drawn = new Map<Line, Segment>();
  const draw = (line: Line) => {
    const [start, end] = [places[line.from], places[line.to]];
    if (start && end) drawn.set(line, { ...line, start, end });
    else drawn.delete(line);
  };
  for (const line of lines) draw(line);

  return {
    /** A node was put down, moved or taken up. */
    changed: (id: string) => {
      for (const line of of.get(id) ?? []) draw(line);
    },
    /** What a box and the lines from it would cost there; more than `limit` is not reckoned to the end. */
    cost(box: Box, at: Place, ends: Place[], { crossing, through, limit }: Costs): number {
      let cost = 0;
      const reach = reachOf(at, ends);
      for (const { from, to, start, end } of drawn.values()) {
        if (from === box.id || to === box.id || isApart(reach, start, end, box)) continue;
        if (runsThrough(start, end, box, at)) cost += through;
        for (const other of ends) if (cross(at, other, start, end)) cost += crossing;
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

interface Reach {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function reachOf([x, y]: Place, ends: Place[]): Reach {
  const reach = { left: x, right: x, top: y, bottom: y };
  for (const [toX, toY] of ends) {
    if (toX < reach.left) reach.left = toX;
    if (toX > reach.right) reach.right = toX;
    if (toY < reach.top) reach.top = toY;
    if (toY > reach.bottom) reach.bottom = toY;
  }
  return reach;
}

/** Does the line pass by all that the box and its own lines reach? */
function isApart({ left, right, top, bottom }: Reach, [x, y]: Place, [toX, toY]: Place, box: Box): boolean {
  return (
    (x < left - box.left && toX < left - box.left) ||
    (x > right + box.right && toX > right + box.right) ||
    (y < top - box.top && toY < top - box.top) ||
    (y > bottom + box.bottom && toY > bottom + box.bottom)
  );
}
