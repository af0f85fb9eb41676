import type { Place } from "../../src/domain/opening.ts";
import { type Arrangement, beyond, gap } from "./arrangement.ts";
import type { Box, Line, Places } from "./box.ts";
import { runsThrough } from "./crossings.ts";
import { spatialHash } from "./hash.ts";
import { rectangles } from "./rectangles.ts";
import { areaOf, segmentsOf } from "./segments.ts";

/** What a place may spoil, in the pixels that one would go out of the way for it. */
const costs = { crossing: 30, through: 12, over: 20, beyond: 2 };

/** What stands already, while boxes are put down one by one or moved. */
export interface Table {
  places: Places;
  put: (box: Box, at: Place) => void;
  take: (box: Box) => void;
  isFree: (box: Box, at: Place) => boolean;
  /** Where the neighbours of a node stand, of those that have a place. */
  neighbours: (id: string) => Place[];
  /** How many of its neighbours have a place. */
  joined: (id: string) => number;
  /** What a place would spoil: crossings, a name on a line, a line through a name, room outside the frame. Beyond the limit it is not reckoned. */
  burden: (box: Box, at: Place, limit?: number) => number;
}

export function tableOf({ frame, boxes, lines, given }: Arrangement): Table {
  const known = new Map(boxes.map((box) => [box.id, box]));
  const ends = endsOf(lines);
  const hash = spatialHash();
  const places: Places = { ...given };
  for (const [id, at] of Object.entries(given)) {
    const box = known.get(id);
    if (box) hash.put(box, at);
  }
  const placed = (id: string) => [...(ends.get(id) ?? [])].filter((other) => places[other]);
  // Asked for every place that is tried for one box, while nothing else moves.
  let last: { id: string; places: Place[] } | undefined;
  const neighbours = (id: string) => {
    if (last?.id !== id) last = { id, places: placed(id).map((other) => places[other] ?? [0, 0]) };
    return last.places;
  };

  const segments = segmentsOf(lines, places);
  const indexes = new Map(boxes.map(({ id }, index) => [id, index]));
  const standing = rectangles(boxes.length);
  const stand = (box: Box, [x, y]: Place) => {
    const index = indexes.get(box.id);
    if (index !== undefined) standing.set(index, x - box.left, x + box.right, y - box.top, y + box.bottom);
  };
  for (const box of boxes) if (places[box.id]) stand(box, places[box.id] as Place);
  const burden = (box: Box, at: Place, limit = Number.POSITIVE_INFINITY) => {
    const own = neighbours(box.id);
    let cost = costs.beyond * beyond(frame, box, at);
    if (cost > limit) return cost;
    cost += segments.cost(box, at, own, { ...costs, limit: limit - cost });
    if (cost > limit) return cost;
    for (const end of own) {
      if (cost > limit) return cost;
      const line = areaOf(at, end);
      for (let index = standing.next(0, line); index >= 0; index = standing.next(index + 1, line)) {
        const other = boxes[index] as Box;
        const there = places[other.id];
        if (!there || other.id === box.id || end === there) continue;
        if (runsThrough(at, end, other, there)) cost += costs.over;
      }
    }
    return cost;
  };

  return {
    places,
    put: (box, at) => {
      last = undefined;
      places[box.id] = at;
      hash.put(box, at);
      stand(box, at);
      segments.changed(box.id);
    },
    take: (box) => {
      last = undefined;
      delete places[box.id];
      hash.take(box.id);
      standing.remove(indexes.get(box.id) ?? boxes.length);
      segments.changed(box.id);
    },
    isFree: (box, at) => hash.isFree(box, at, gap),
    neighbours,
    joined: (id) => placed(id).length,
    burden,
  };
}

function endsOf(lines: Line[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { from, to } of lines) {
    found.set(from, (found.get(from) ?? new Set()).add(to));
    found.set(to, (found.get(to) ?? new Set()).add(from));
  }
  return found;
}
