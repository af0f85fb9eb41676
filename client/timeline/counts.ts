import type { TimelineItem } from "../../src/domain/timeline.ts";
import { rangeOf, type Steps, stretchOf } from "./steps.ts";

/** How much is dated in a number of steps beginning with `step`. */
export interface Count {
  step: number;
  count: number;
}

/** How many things fall in each step, or in each few of them where all are too many. */
export function countsOf(items: Pick<TimelineItem, "start" | "end">[], steps: Steps, most: number): Count[] {
  const size = Math.max(1, Math.ceil((steps.last + 1 - steps.first) / Math.max(1, most)));
  const counts = new Map<number, number>();
  for (const { start, end } of items) {
    const { from, to } = stretchOf(steps, { from: start, to: end });
    for (let bin = binOf(from, steps, size); bin <= to; bin += size) counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const all = Math.ceil((steps.last + 1 - steps.first) / size);
  return Array.from({ length: all }, (_, index) => {
    const step = steps.first + index * size;
    return { step, count: counts.get(step) ?? 0 };
  });
}

const binOf = (step: number, { first }: Steps, size: number) => step - ((step - first) % size);

/** How many things fall in one step. */
export function countIn(items: Pick<TimelineItem, "start" | "end">[], steps: Steps, step: number): number {
  const range = rangeOf({ ...steps, first: step - 1 }, { from: step, to: step });
  return range ? items.filter(({ start, end }) => start <= range.to && end >= range.from).length : 0;
}
