import type { TimelineItem } from "../../src/domain/timeline.ts";

/** From days to pixels, over whole years. */
export interface Scale {
  first: number;
  last: number;
  x: (day: string) => number;
}

const millisecondsOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** The years that hold everything dated, across `width` pixels. */
export function scaleOf(items: TimelineItem[], width: number): Scale | undefined {
  if (items.length === 0) return undefined;
  const years = items.flatMap(({ start, end }) => [start, end]).map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [begin, finish] = [millisecondsOf(`${pad(first)}-01-01`), millisecondsOf(`${pad(last + 1)}-01-01`)];
  return { first, last, x: (day) => ((millisecondsOf(day) - begin) / (finish - begin)) * width };
}

/** The years that are written: both ends, and round ones between that leave room. */
export function ticksOf({ first, last, x }: Scale, room: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => years * perYear({ first, x }) >= room) ?? 200;
  const round = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0,
  );
  // The first and the last number stand within the track, so they reach as far towards the others as these are wide.
  const clear = (year: number) => Math.min(year - first, last - year) * perYear({ first, x }) >= room;
  return [...new Set([first, ...round.filter(clear), last])];
}

function perYear({ first, x }: Pick<Scale, "first" | "x">): number {
  return x(`${pad(first + 1)}-01-01`);
}

export function pad(year: number): string {
  return String(year).padStart(4, "0");
}
