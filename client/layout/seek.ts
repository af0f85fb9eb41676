import type { Place } from "../../src/domain/opening.ts";
import type { Box } from "./box.ts";
import type { Table } from "./table.ts";

/** How far apart the rings around a wish are on which places are tried, and on how many rings with a free one. */
export interface Search {
  step: number;
  rings: number;
}

/** Pixels between two places that are tried on one ring. */
const between = 30;

interface Found {
  place: Place;
  cost: number;
}

/** The cheapest of the free places on the first rings around the wish that have any; `known`, where none is cheaper. */
export function bestPlace(
  table: Table,
  box: Box,
  { wish, step, rings, cost = () => 0, known }: Search & { wish: Place; cost?: (at: Place) => number; known?: Found },
): Found {
  let best = known;
  for (let radius = 0, found = 0; found < rings || !best; radius += step) {
    const free = ring(wish, radius).filter((place) => table.isFree(box, place));
    if (free.length > 0) found++;
    for (const place of free) {
      const own = radius + cost(place);
      // What a place spoils is laborious to reckon, and not needed of one that is too far already.
      if (best && own >= best.cost) continue;
      const whole = own + table.burden(box, place, best && best.cost - own);
      if (!best || whole < best.cost) best = { place, cost: whole };
    }
  }
  return best;
}

function ring([x, y]: Place, radius: number): Place[] {
  return ringAround(radius).map(([right, down]) => [Math.round(x + right), Math.round(y + down)]);
}

const ringsAround = new Map<number, Place[]>();

/** The same few rings are tried around every box. */
function ringAround(radius: number): Place[] {
  const known = ringsAround.get(radius);
  if (known) return known;
  const count = Math.max(1, Math.round((radius * 2 * Math.PI) / between));
  const places = Array.from({ length: count }, (_, index): Place => {
    const angle = (index / count) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  ringsAround.set(radius, places);
  return places;
}
