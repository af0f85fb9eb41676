import { type Arrangement, sorted } from "./arrangement.ts";
import { type Box, overlaps, type Places } from "./box.ts";
import { near } from "./nearest.ts";
import { composed } from "./ringComposed.ts";
import { seated } from "./ringSeats.ts";

/**
 * The ring that the ontology describes: its label in order, the poles within, the rest inside or around near what it is
 * joined to. Where a composition has a place for each of the ring it is kept, and where two of its boxes would overlap,
 * the one that comes later in `given` gives way. Without a ring the given places are all that is known.
 */
export function ring(arrangement: Arrangement): Places {
  const { boxes, traits = {}, given } = sorted(arrangement);
  const ringed = boxes.filter(({ id }) => traits[id]?.role === "ring");
  if (ringed.length === 0) return near({ ...arrangement, given: standing(arrangement), wishes: given });
  const isComposed = ringed.every(({ id }) => given[id]);
  const kept = isComposed ? standing(arrangement) : seated(sorted(arrangement));
  return composed({ ...sorted(arrangement), given: kept, wishes: isComposed ? given : {} });
}

/** Of the given places those that are free, the first come first served. */
function standing({ boxes, given }: Pick<Arrangement, "boxes" | "given">): Places {
  const known = new Map(boxes.map((box) => [box.id, box]));
  const kept: Places = {};
  for (const [id, place] of Object.entries(given)) {
    const box = known.get(id);
    if (box && isFree(box, place, known, kept)) kept[id] = place;
  }
  return kept;
}

function isFree(box: Box, place: Places[string], boxes: Map<string, Box>, kept: Places): boolean {
  return Object.entries(kept).every(([id, at]) => {
    const other = boxes.get(id);
    return !other || !overlaps(box, place, other, at);
  });
}
