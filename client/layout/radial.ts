import { type Arrangement, sorted } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { grown } from "./circle.ts";
import { byBarycentre, neighboursOf } from "./order.ts";

/** More than these make a ring so wide that it is parted into several. */
const most = 24;
const step = 0.12;

/** Rings by distance around the chosen node, or else around the one that is joined to most. */
export function radial(arrangement: Arrangement): Places {
  const { boxes, lines, frame, centre } = sorted(arrangement);
  const known = new Map(boxes.map((box) => [box.id, box]));
  const neighbours = neighboursOf(lines);
  const [first] = boxes;
  if (!first) return {};
  const joined = ({ id }: Box) => neighbours.get(id)?.length ?? 0;
  const middle =
    known.get(centre ?? "") ?? boxes.reduce((best, box) => (joined(box) > joined(best) ? box : best), first);
  const aspect = frame.width / frame.height;
  const rings = byBarycentre(ringsAround(middle.id, [...known.keys()], neighbours), lines);
  let places: Places = { [middle.id]: [0, 0] };
  const standing = [middle];
  let reach = frame.height * step;
  for (const [index, ids] of rings.flatMap(parted).entries()) {
    const ring = ids.flatMap((id) => known.get(id) ?? []);
    // Every other ring stands in the gaps of the one before, or all would line up to spokes.
    places = grown({ boxes: ring, aspect, least: reach, standing, places, turn: index % 2 === 0 ? 0 : 0.5 });
    standing.push(...ring);
    reach = Math.max(...ring.map(({ id }) => Math.abs(places[id]?.[1] ?? 0)), reach) + frame.height * step;
  }
  return places;
}

/** The ids at distance 1, 2 and so on; what cannot be reached comes last. */
function ringsAround(centre: string, ids: string[], neighbours: Map<string, string[]>): string[][] {
  const rings: string[][] = [];
  const left = new Set(ids);
  left.delete(centre);
  for (let ring = [centre]; ring.length > 0; ) {
    const reached = new Set(ring.flatMap((id) => neighbours.get(id) ?? []));
    ring = ids.filter((id) => reached.has(id) && left.delete(id));
    if (ring.length > 0) rings.push(ring);
  }
  return left.size > 0 ? [...rings, [...left]] : rings;
}

function parted(ring: string[]): string[][] {
  const parts = Math.ceil(ring.length / most);
  return Array.from({ length: parts }, (_, part) => ring.filter((_id, index) => index % parts === part));
}
