import type { Box, Places } from "../layout/box.ts";
import { boxPadding } from "./measure.ts";

/** What is left between two boxes that have grown, their borders aside. */
const gap = 6;
/** Boxes whose middles are further apart than this in height cannot meet. */
const height = 30;
const most = 200;

/** By how much the words in boxes can grow, all alike, until two boxes meet; never less than they are. */
export function roomOfBoxes(boxes: Box[], places: Places): number {
  // Each pair is looked at: of very many, none is read.
  if (boxes.length > most) return 1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) least = Math.min(least, roomBetween(one, other, places));
  return Math.max(1, least);
}

function roomBetween(one: Box, other: Box, places: Places): number {
  const [from, to] = [places[one.id], places[other.id]];
  if (!from || !to || Math.abs(from[1] - to[1]) > height) return Number.POSITIVE_INFINITY;
  const needed = (one.left + one.right + other.left + other.right) / 2 - boxPadding;
  return (Math.abs(from[0] - to[0]) - gap - boxPadding) / Math.max(1, needed);
}
