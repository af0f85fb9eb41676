import type { Place } from "../../src/domain/opening.ts";
import { type Arrangement, beyond, gap, sorted } from "./arrangement.ts";
import { type Box, type Line, overlaps, type Places } from "./box.ts";
import { cross, runsThrough } from "./crossings.ts";

/** What stands already, while boxes are added one by one. */
interface Table {
  frame: Arrangement["frame"];
  boxes: Map<string, Box>;
  lines: Line[];
  places: Places;
}

/** Gives each box without a place the nearest free one that spoils least; what has a place keeps it. */
export function near(arrangement: Arrangement): Places {
  const { frame, boxes, lines, given, wishes = {}, anchor } = sorted(arrangement);
  const table: Table = { frame, boxes: new Map(boxes.map((box) => [box.id, box])), lines, places: { ...given } };
  const waiting = new Set(boxes.filter((box) => !given[box.id]));
  while (waiting.size > 0) {
    const next = mostJoined(table, [...waiting]);
    waiting.delete(next);
    const wish = wishes[next.id];
    table.places[next.id] = wish
      ? bestPlace(table, next, wish, { step: 6, rings: 1 })
      : bestPlace(table, next, amid(table, next.id, anchor), { step: 22, rings: 4 });
  }
  return table.places;
}

/** The cheapest of the free places in the first rings around the wish that have any. */
function bestPlace(table: Table, box: Box, wish: Place, { step, rings }: { step: number; rings: number }): Place {
  let best: { place: Place; cost: number } | undefined;
  for (let radius = 0, found = 0; found < rings || !best; radius += step) {
    const free = ring(wish, radius).filter((place) => isFree(table, box, place));
    if (free.length > 0) found++;
    for (const place of free) {
      const cost = radius + burden(table, box, place);
      if (!best || cost < best.cost) best = { place, cost };
    }
  }
  return best.place;
}

function ring([x, y]: Place, radius: number): Place[] {
  const count = Math.max(1, Math.round((radius * 2 * Math.PI) / 30));
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return [Math.round(x + radius * Math.cos(angle)), Math.round(y + radius * Math.sin(angle))];
  });
}

function isFree({ boxes, places }: Table, box: Box, place: Place): boolean {
  return Object.entries(places).every(([id, at]) => {
    const other = boxes.get(id);
    return !other || !overlaps(box, place, other, at, gap);
  });
}

/** What a place would spoil: crossings, a name on a line, a line through a name, room outside the frame. */
function burden(table: Table, box: Box, place: Place): number {
  const own = neighbours(table, box.id);
  let cost = 2 * beyond(table.frame, box, place);
  for (const { from, to } of table.lines) {
    const [start, end] = [table.places[from], table.places[to]];
    if (!start || !end) continue;
    if (runsThrough(start, end, box, place)) cost += 12;
    cost += 30 * own.filter((at) => cross(place, at, start, end)).length;
  }
  for (const [id, at] of Object.entries(table.places)) {
    const other = table.boxes.get(id);
    if (other) cost += 20 * own.filter((end) => end !== at && runsThrough(place, end, other, at)).length;
  }
  return cost;
}

function mostJoined(table: Table, boxes: Box[]): Box {
  return boxes.reduce((best, box) =>
    neighbours(table, box.id).length > neighbours(table, best.id).length ? box : best,
  );
}

/** Where the placed neighbours of a node stand. */
function neighbours({ lines, places }: Table, id: string): Place[] {
  const ids = new Set(lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
  return [...ids].map((other) => places[other]).filter((place) => place !== undefined);
}

/** The middle of a node's neighbours, among which the anchor weighs most. */
function amid(table: Table, id: string, anchor = ""): Place {
  const places = neighbours(table, id);
  const at = table.places[anchor];
  return middle(at ? [...places, at, at, at] : places);
}

function middle(places: Place[]): Place {
  const sum = (axis: 0 | 1) => places.reduce((total, place) => total + place[axis], 0);
  const count = Math.max(1, places.length);
  return [Math.round(sum(0) / count), Math.round(sum(1) / count)];
}
