import type { Place } from "../../src/domain/opening.ts";
import { type Arrangement, beyond, gap } from "./arrangement.ts";
import type { Box, Line, Places } from "./box.ts";
import { runsThrough } from "./crossings.ts";
import { spatialHash } from "./hash.ts";
import { segmentsOf } from "./segments.ts";

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
  const neighbours = (id: string) => placed(id).flatMap((other) => [places[other] ?? [0, 0]] as Place[]);

  const segments = segmentsOf(lines, places);
  const burden = (box: Box, at: Place, limit = Number.POSITIVE_INFINITY) => {
    const own = neighbours(box.id);
    let cost = costs.beyond * beyond(frame, box, at);
    if (cost > limit) return cost;
    cost += segments.cost(box, at, own, { ...costs, limit: limit - cost });
    if (cost > limit) return cost;
    for (const other of boxes) {
      const there = places[other.id];
      if (!there || other.id === box.id) continue;
      for (const end of own) if (end !== there && runsThrough(at, end, other, there)) cost += costs.over;
    }
    return cost;
  };

  return {
    places,
    put: (box, at) => {
      places[box.id] = at;
      hash.put(box, at);
      segments.changed(box.id);
    },
    take: (box) => {
      delete places[box.id];
      hash.take(box.id);
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
