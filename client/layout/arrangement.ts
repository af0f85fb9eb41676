import type { Place } from "../../src/domain/opening.ts";
import { type Box, type Line, overlaps, type Places } from "./box.ts";
import type { Traits } from "./traits.ts";

/** What a layout is given: the room that each node takes, what joins them, and the places that are known already. */
export interface Arrangement {
  /** The size of the frame that the picture is composed for. */
  frame: { width: number; height: number };
  boxes: Box[];
  lines: Line[];
  given: Places;
  /** Where nodes without a place would best stand: as near to it as can be. Without a wish it is amid their neighbours. */
  wishes?: Places;
  /** The node that all who come in came from. */
  anchor?: string;
  /** Label, band and dates of each node, for the layouts that stand on them. */
  traits?: Traits;
  /** The node that rings go around. */
  centre?: string | undefined;
}

/** Pixels that stay free between two boxes. */
export const gap = 4;

/** The same arrangement whatever the order in which its parts came: layouts must repeat to the pixel. */
export function sorted({ boxes, lines, ...rest }: Arrangement): Arrangement {
  const known = new Set(boxes.map(({ id }) => id));
  return {
    ...rest,
    boxes: boxes.toSorted((one, other) => compare(one.id, other.id)),
    lines: lines
      .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
      .toSorted((one, other) => compare(one.from, other.from) || compare(one.to, other.to)),
  };
}

// Not localeCompare: its order depends on the reader's language.
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The boxes that overlap at these places, in pairs of ids. */
export function overlapping(boxes: Box[], places: Places): [string, string][] {
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other): [string, string][] => {
      const [at, otherAt] = [places[one.id], places[other.id]];
      return at && otherAt && overlaps(one, at, other, otherAt) ? [[one.id, other.id]] : [];
    }),
  );
}

/** How far a box reaches beyond the frame, in pixels. */
export function beyond({ width, height }: Arrangement["frame"], box: Box, [x, y]: Place): number {
  return (
    Math.max(0, -width / 2 - (x - box.left)) +
    Math.max(0, x + box.right - width / 2) +
    Math.max(0, -height / 2 - (y - box.top)) +
    Math.max(0, y + box.bottom - height / 2)
  );
}
