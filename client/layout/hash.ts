import type { Place } from "../../src/domain/opening.ts";
import { type Box, overlaps } from "./box.ts";

/** Pixels to a side of the squares in which boxes are looked up. */
const side = 120;

interface Standing {
  box: Box;
  at: Place;
}

/** Boxes by where they stand, so that a place is not compared with all of them. */
export function spatialHash() {
  const squares = new Map<string, Set<Standing>>();
  const known = new Map<string, Standing>();

  const around = ({ left, right, top, bottom }: Box, [x, y]: Place, gap: number): string[] => {
    const found: string[] = [];
    const [from, to] = [Math.floor((x - left - gap) / side), Math.floor((x + right + gap) / side)];
    const [above, beneath] = [Math.floor((y - top - gap) / side), Math.floor((y + bottom + gap) / side)];
    for (let column = from; column <= to; column++)
      for (let row = above; row <= beneath; row++) found.push(`${column} ${row}`);
    return found;
  };

  return {
    put(box: Box, at: Place): void {
      const standing = { box, at };
      known.set(box.id, standing);
      for (const square of around(box, at, 0)) {
        const held = squares.get(square);
        if (held) held.add(standing);
        else squares.set(square, new Set([standing]));
      }
    },
    take(id: string): void {
      const standing = known.get(id);
      if (!standing) return;
      known.delete(id);
      for (const square of around(standing.box, standing.at, 0)) squares.get(square)?.delete(standing);
    },
    /** Would the box have that much room on each side? */
    isFree(box: Box, at: Place, gap: number): boolean {
      for (const square of around(box, at, gap)) {
        for (const other of squares.get(square) ?? []) {
          if (other.box.id !== box.id && overlaps(box, at, other.box, other.at, gap)) return false;
        }
      }
      return true;
    },
  };
}
