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

/** The cheapest of the free places on the first rings around the wish that have any. */
export function bestPlace(
  table: Table,
  box: Box,
  { wish, step, rings, cost = () => 0 }: Search & { wish: Place; cost?: (at: Place) => number },
): { place: Place; cost: number } {
  let best: { place: Place; cost: number } | undefined;
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
  const count = Math.max(1, Math.round((radius * 2 * Math.PI) / between));
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return [Math.round(x + radius * Math.cos(angle)), Math.round(y + radius * Math.sin(angle))];
  });
}
