import { isoOf, type Properties } from "../../../src/domain/value.ts";
import { below, type Random } from "../../foreign/random.ts";

const firstYear = 1970;

/** A year before any of what has these properties began; none where nothing of it is dated. What began may go on. */
export function yearBefore(random: Random, all: Properties[]): number | undefined {
  const starts = all.flatMap(({ start }) => isoOf(start)?.slice(0, 4) ?? []).map(Number);
  const years = Math.min(...starts) - firstYear;
  return Number.isFinite(years) && years > 0 ? firstYear + below(random, years) : undefined;
}
