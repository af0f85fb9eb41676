import type { Place } from "../../src/domain/opening.ts";

/**
 * The room that a node takes, mark and name together, in whole pixels at zoom 1: from `left` to `right` and from `top`
 * to `bottom` of its place (the middle of its mark), all four positive.
 */
export interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A relationship as layouts see it: two ids. */
export interface Line {
  from: string;
  to: string;
}

export type Places = Record<string, Place>;

export function overlaps(one: Box, at: Place, other: Box, otherAt: Place, gap = 0): boolean {
  return (
    at[0] - one.left < otherAt[0] + other.right + gap &&
    otherAt[0] - other.left < at[0] + one.right + gap &&
    at[1] - one.top < otherAt[1] + other.bottom + gap &&
    otherAt[1] - other.top < at[1] + one.bottom + gap
  );
}
