import { firstDay, lastDay, periodInWords } from "../../src/domain/dates.ts";
import type { TimeRange } from "../state/timeRange.ts";
import { pad, type Scale } from "./scale.ts";

/** The steps in which time is chosen, numbered: a year is its own number, a month twelve times its year and its own. */
export interface Steps {
  unit: "year" | "month";
  first: number;
  last: number;
}

/** So few years are chosen by the month. */
const fewYears = 5;
const inYear = 12;

export function stepsOf({ first, last }: Pick<Scale, "first" | "last">): Steps {
  if (last - first >= fewYears) return { unit: "year", first, last };
  return { unit: "month", first: first * inYear, last: last * inYear + inYear - 1 };
}

/** From which step to which; both ends are within the steps, in their order. */
export interface Stretch {
  from: number;
  to: number;
}

/** A stretch of time in steps; all of them where nothing is left out. */
export function stretchOf(steps: Steps, range: TimeRange | undefined): Stretch {
  if (!range) return { from: steps.first, to: steps.last };
  const within = (step: number) => Math.max(steps.first, Math.min(steps.last, step));
  return { from: within(stepOf(steps, range.from)), to: within(stepOf(steps, range.to)) };
}

/** The same as days; nothing where it is all of the steps. */
export function rangeOf(steps: Steps, { from, to }: Stretch): TimeRange | undefined {
  if (from <= steps.first && to >= steps.last) return undefined;
  return { from: firstDay(written(steps, from)), to: lastDay(written(steps, to)) };
}

/** One end moved to a step: it stays within the steps, and on its side of the other end. */
export function withEnd(steps: Steps, stretch: Stretch, end: keyof Stretch, step: number): Stretch {
  const whole = Math.round(step);
  if (end === "from") return { ...stretch, from: Math.max(steps.first, Math.min(whole, stretch.to)) };
  return { ...stretch, to: Math.min(steps.last, Math.max(whole, stretch.from)) };
}

/** Both ends moved together, as far as there is room. */
export function shifted(steps: Steps, { from, to }: Stretch, by: number): Stretch {
  const free = by < 0 ? Math.max(by, steps.first - from) : Math.min(by, steps.last - to);
  return { from: from + free, to: to + free };
}

/** "1995", "March 2020". */
export function inWords(steps: Steps, step: number): string {
  return periodInWords(firstDay(written(steps, step)), undefined, steps.unit);
}

/** "1995", "2020-03". */
const written = ({ unit }: Steps, step: number): string =>
  unit === "year" ? pad(step) : `${pad(Math.floor(step / inYear))}-${String((step % inYear) + 1).padStart(2, "0")}`;

function stepOf({ unit }: Steps, day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return unit === "year" ? year : year * inYear + month - 1;
}

/** Where a step begins, in pixels; one beyond the last ends where the scale does. */
export function edgeOf(steps: Steps, scale: Scale, step: number, width: number): number {
  return step > steps.last ? width : Math.round(scale.x(firstDay(written(steps, step))));
}

/** The step whose beginning is nearest, for an end that is dragged; the later end stands where its step ends. */
export function stepAt(steps: Steps, scale: Scale, x: number, width: number): number {
  const share = Math.max(0, Math.min(1, x / width));
  const guess = Math.round(steps.first + share * (steps.last + 1 - steps.first));
  const near = [guess - 1, guess, guess + 1].filter((step) => step >= steps.first && step <= steps.last + 1);
  const far = (step: number) => Math.abs(edgeOf(steps, scale, step, width) - x);
  return near.reduce((best, step) => (far(step) < far(best) ? step : best), near[0] ?? steps.first);
}
