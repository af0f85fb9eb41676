import type { Line, Places } from "../layout/box.ts";

export type Direction = "up" | "down" | "left" | "right";

/** Where the nodes stand and what joins them: all that moving by keys has to know. */
export interface Ground {
  places: Places;
  lines: Line[];
}

const axes: Record<Direction, [number, number]> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** The neighbour nearest in a direction, else whatever is nearest in it. */
export function towards(ground: Ground, id: string, direction: Direction): string | undefined {
  const everything = Object.keys(ground.places).filter((other) => other !== id);
  return (
    nearestTowards(ground, id, direction, neighbours(ground, id)) ?? nearestTowards(ground, id, direction, everything)
  );
}

/** The next or previous neighbour of a node, clockwise from the top. */
export function around(ground: Ground, centre: string, id: string, step: 1 | -1): string | undefined {
  const ring = clockwise(ground, centre);
  if (ring.length === 0) return undefined;
  const at = ring.indexOf(id);
  if (at < 0) return step === 1 ? ring[0] : ring.at(-1);
  return ring.at((at + step) % ring.length);
}

/** The neighbours of a node, clockwise from the top. */
export function clockwise(ground: Ground, centre: string): string[] {
  return neighbours(ground, centre).toSorted((one, other) => angle(ground, centre, one) - angle(ground, centre, other));
}

/** The node that stands nearest to the middle of the picture. */
export function middlemost({ places }: Ground): string | undefined {
  return least(Object.keys(places), (id) => Math.hypot(...(places[id] ?? [0, 0])));
}

// Within 60° to either side; what lies off the axis counts as farther away.
function nearestTowards({ places }: Ground, id: string, direction: Direction, ids: string[]): string | undefined {
  const [x, y] = places[id] ?? [0, 0];
  const [right, down] = axes[direction];
  const ways = ids.flatMap((other) => {
    const at = places[other];
    if (!at) return [];
    const along = (at[0] - x) * right + (at[1] - y) * down;
    const off = Math.abs((at[0] - x) * down - (at[1] - y) * right);
    return along > 0 && off <= along * Math.sqrt(3) ? [{ other, far: along + 2 * off }] : [];
  });
  return least(ways, ({ far }) => far)?.other;
}

function neighbours({ places, lines }: Ground, id: string): string[] {
  const ids = lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return [...new Set(ids)].filter((other) => other !== id && places[other]);
}

function angle({ places }: Ground, centre: string, id: string): number {
  const [[x, y], [toX, toY]] = [places[centre] ?? [0, 0], places[id] ?? [0, 0]];
  return (Math.atan2(toX - x, y - toY) + 2 * Math.PI) % (2 * Math.PI);
}

function least<Item>(items: Item[], of: (item: Item) => number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || of(item) < of(best) ? item : best),
    undefined,
  );
}
