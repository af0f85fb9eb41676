import type { Arrangement } from "./arrangement.ts";
import { type Box, overlaps, type Places } from "./box.ts";
import { near } from "./nearest.ts";

/**
 * The composition as it was given. Where two boxes would overlap, the one that comes later in `given` moves to the
 * nearest free place; nodes without a place get one as `near` finds it.
 */
export function ring(arrangement: Arrangement): Places {
  const boxes = new Map(arrangement.boxes.map((box) => [box.id, box]));
  const kept: Places = {};
  for (const [id, place] of Object.entries(arrangement.given)) {
    const box = boxes.get(id);
    if (box && isFree(box, place, boxes, kept)) kept[id] = place;
  }
  return near({ ...arrangement, given: kept, wishes: arrangement.given });
}

function isFree(box: Box, place: Places[string], boxes: Map<string, Box>, kept: Places): boolean {
  return Object.entries(kept).every(([id, at]) => {
    const other = boxes.get(id);
    return !other || !overlaps(box, place, other, at);
  });
}
