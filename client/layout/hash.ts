import type { Place } from "../../src/domain/opening.ts";
import { type Box, overlaps } from "./box.ts";

/** Pixels to a side of the squares in which boxes are looked up. */
const side = 120;
/** A square by one number: more columns and rows than a picture has. */
const square = (column: number, row: number) => column * 100_003 + row;

interface Standing {
  box: Box;
  at: Place;
}

/** Boxes by where they stand, so that a place is not compared with all of them. */
export function spatialHash() {
  const squares = new Map<number, Set<Standing>>();
  const known = new Map<string, Standing>();

  const around = ({ left, right, top, bottom }: Box, [x, y]: Place, gap: number): number[] => {
    const found: number[] = [];
    const [from, to] = [Math.floor((x - left - gap) / side), Math.floor((x + right + gap) / side)];
    const [above, beneath] = [Math.floor((y - top - gap) / side), Math.floor((y + bottom + gap) / side)];
    for (let column = from; column <= to; column++)
      for (let row = above; row <= beneath; row++) found.push(square(column, row));
    return found;
  };

  return {
    put(box: Box, at: Place): void {
      const standing = { box, at };
      known.set(box.id, standing);
      for (const key of around(box, at, 0)) {
        const held = squares.get(key);
        if (held) held.add(standing);
        else squares.set(key, new Set([standing]));
      }
    },
    take(id: string): void {
      const standing = known.get(id);
      if (!standing) return;
      known.delete(id);
      for (const key of around(standing.box, standing.at, 0)) squares.get(key)?.delete(standing);
    },
    /** Would the box have that much room on each side? */
    isFree(box: Box, at: Place, gap: number): boolean {
      for (const key of around(box, at, gap)) {
        for (const other of squares.get(key) ?? []) {
          if (other.box.id !== box.id && overlaps(box, at, other.box, other.at, gap)) return false;
        }
      }
      return true;
    },
  };
}
