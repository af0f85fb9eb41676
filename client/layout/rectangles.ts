/** What lies between these sides. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Areas by number, of which those that meet another one are found. They lie side by side in one array, since they are
 * looked through for every place that a layout tries: that is many times as fast as objects.
 */
export function rectangles(count: number) {
  // Nothing meets what is not a number: one that is not there.
  const sides = new Float64Array(4 * count).fill(Number.NaN);
  return {
    set(index: number, left: number, right: number, top: number, bottom: number): void {
      sides.set([left, right, top, bottom], 4 * index);
    },
    remove(index: number): void {
      sides.fill(Number.NaN, 4 * index, 4 * index + 4);
    },
    meets(index: number, { left, right, top, bottom }: Area): boolean {
      const at = 4 * index;
      return (
        (sides[at] as number) <= right &&
        (sides[at + 1] as number) >= left &&
        (sides[at + 2] as number) <= bottom &&
        (sides[at + 3] as number) >= top
      );
    },
    /** The first from `index` on that meets the area, at least in one point; -1 where none does. */
    next(index: number, { left, right, top, bottom }: Area): number {
      for (let at = 4 * index; at < sides.length; at += 4) {
        if (
          (sides[at] as number) <= right &&
          (sides[at + 1] as number) >= left &&
          (sides[at + 2] as number) <= bottom &&
          (sides[at + 3] as number) >= top
        )
          return at / 4;
      }
      return -1;
    },
  };
}
