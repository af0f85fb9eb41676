import type { Place } from "../../src/domain/opening.ts";
import { type Box, type Line, overlaps, type Places } from "./box.ts";
import { compare } from "./compare.ts";
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
  /** Ids in the order in which nodes are taken; what is not among them comes last, by id. */
  order?: string[];
}

/** Is told from time to time which part of the work is done, from 0 to 1. */
export type Tell = (share: number) => void;

/** Pixels that stay free between two boxes. */
export const gap = 4;

/** The same arrangement whatever the order in which its parts came: layouts must repeat to the pixel. */
export function sorted({ boxes, lines, ...rest }: Arrangement): Arrangement {
  const known = new Set(boxes.map(({ id }) => id));
  const ranks = new Map(rest.order?.map((id, rank) => [id, rank]));
  const rank = (id: string) => ranks.get(id) ?? ranks.size;
  const before = (one: string, other: string) => rank(one) - rank(other) || compare(one, other);
  return {
    ...rest,
    boxes: boxes.toSorted((one, other) => before(one.id, other.id)),
    lines: lines
      .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
      .toSorted((one, other) => before(one.from, other.from) || before(one.to, other.to)),
  };
}

/** The boxes that overlap at these places, in pairs of ids. */
export function overlapping(boxes: Box[], places: Places): [string, string][] {
  const placed = boxes
    .flatMap((box) => {
      const at = places[box.id];
      return at ? [{ box, at }] : [];
    })
    .toSorted((one, other) => one.at[0] - one.box.left - (other.at[0] - other.box.left));
  return placed.flatMap(({ box, at }, index): [string, string][] => {
    const found: [string, string][] = [];
    // What begins to the right of a box, and all that follows, cannot overlap it.
    for (let next = index + 1; next < placed.length; next++) {
      const other = placed[next];
      if (!other || other.at[0] - other.box.left >= at[0] + box.right) break;
      if (overlaps(box, at, other.box, other.at)) found.push([box.id, other.box.id]);
    }
    return found;
  });
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
