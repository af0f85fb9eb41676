import type { Place } from "../../src/domain/opening.ts";
import type { Tell } from "./arrangement.ts";
import type { Box } from "./box.ts";
import { middle } from "./nearest.ts";
import { bestPlace, type Search } from "./seek.ts";
import type { Table } from "./table.ts";

interface Untangling extends Search {
  /** What may move, in the order in which it is tried. */
  boxes: Box[];
  passes: number;
  /** What it costs to stand at a place, besides what that spoils; by default the way to the neighbours. */
  cost?: (box: Box, at: Place) => number;
  /** Where better places are sought, besides near where the box stands. */
  wish?: (box: Box) => Place;
  /** Is told after each box which part of the work is done. */
  tell?: Tell;
}

/** A place must be better by so many pixels for a box to move there. */
const worthwhile = 4;
/** What a pixel of the way to a neighbour weighs against a pixel out of the way for a crossing. */
const pull = 0.25;
/** A shorter line, in pixels, hides beneath the marks and names at its ends. */
const inSight = 140;

/** Moves boxes one by one to where they spoil less, until none gains by it or the passes are over. */
export function untangle(table: Table, { boxes, passes, step, rings, ...rest }: Untangling): void {
  const { tell } = rest;
  const cost = rest.cost ?? ((box, at) => wayTo(table.neighbours(box.id), at));
  const wish = rest.wish ?? ((box) => middle(table.neighbours(box.id)));
  for (let pass = 0; pass < passes; pass++) {
    let moved = 0;
    for (const [index, box] of boxes.entries()) {
      tell?.((pass + index / boxes.length) / passes);
      const at = table.places[box.id];
      if (!at || table.joined(box.id) === 0) continue;
      table.take(box);
      const own = (place: Place) => cost(box, place);
      const spoils = table.burden(box, at) + own(at);
      // What costs no less than staying is not reckoned to the end.
      const staying = { place: at, cost: spoils - worthwhile };
      const best = [wish(box), at].reduce(
        (known, from) =>
          bestPlace(table, box, { wish: from, step, rings, known, cost: (place) => own(place) - far(from, place) }),
        staying,
      );
      table.put(box, best.place);
      if (best !== staying) moved++;
    }
    if (moved === 0) return;
  }
}

// The way from where the search began is no cost here.
function far([fromX, fromY]: Place, [x, y]: Place): number {
  return Math.hypot(x - fromX, y - fromY);
}

function wayTo(places: Place[], at: Place): number {
  return places.reduce((sum, place) => {
    const way = far(place, at);
    return sum + (way < inSight ? inSight - way : pull * (way - inSight));
  }, 0);
}
