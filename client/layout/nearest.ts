import type { Place } from "../../src/domain/opening.ts";
import { type Arrangement, sorted } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { bestPlace } from "./seek.ts";
import { type Table, tableOf } from "./table.ts";

const searches = { wished: { step: 6, rings: 1 }, amid: { step: 22, rings: 4 }, crowded: { step: 22, rings: 1 } };
/** With more lines than this each place that is tried costs so much that fewer are. */
const crowd = 1500;
/** So many times more than another neighbour whom it came from draws a node. */
const anchorWeight = 3;

/** Gives each box without a place the nearest free one that spoils least; what has a place keeps it. */
export function near(arrangement: Arrangement): Places {
  const { boxes, lines, given, wishes = {}, anchor = "" } = sorted(arrangement);
  const table = tableOf(sorted(arrangement));
  const amidst = lines.length > crowd ? searches.crowded : searches.amid;
  for (const next of mostJoinedFirst(
    boxes.filter((box) => !given[box.id]),
    table,
  )) {
    const wish = wishes[next.id];
    const found = wish
      ? bestPlace(table, next, { wish, ...searches.wished })
      : bestPlace(table, next, { wish: amid(table, next.id, anchor), ...amidst });
    table.put(next, found.place);
  }
  return table.places;
}

/** The boxes, each time the one of those left that most of what stands by then is joined to. */
export function* mostJoinedFirst(boxes: Box[], table: Table): Generator<Box> {
  const waiting = new Set(boxes);
  while (waiting.size > 0) {
    let next: { box: Box; joined: number } | undefined;
    for (const box of waiting) {
      const joined = table.joined(box.id);
      if (!next || joined > next.joined) next = { box, joined };
    }
    if (!next) return;
    waiting.delete(next.box);
    yield next.box;
  }
}

/** The middle of a node's neighbours, among which the anchor weighs most. */
function amid(table: Table, id: string, anchor: string): Place {
  const places = table.neighbours(id);
  const at = table.places[anchor];
  return middle(at ? [...places, ...Array<Place>(anchorWeight).fill(at)] : places);
}

export function middle(places: Place[]): Place {
  const sum = (axis: 0 | 1) => places.reduce((total, place) => total + place[axis], 0);
  const count = Math.max(1, places.length);
  return [Math.round(sum(0) / count), Math.round(sum(1) / count)];
}
