import { leaveToDriver } from "./cursor.ts";

/** How many seconds a zone is ahead of UTC at a second of UTC; throws a RangeError where JavaScript can't count so. */
export function offsetIn(zone: string, second: number): number {
  // As one text, since that takes an eighth of the time of `formatToParts`.
  const [, month, day, year, era, hour, minute, last] = pattern.exec(formatOf(zone).format(second * 1000)) ?? [];
  const there = new Date(0);
  // The year before 1 is 1 BC, and midnight may be written as 24.
  there.setUTCFullYear(era === "B" ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
  there.setUTCHours(Number(hour) % 24, Number(minute), Number(last));
  const offset = there.getTime() / 1000 - second;
  return Number.isFinite(offset) ? offset : leaveToDriver();
}

const pattern = /^(\d+)\/(\d+)\/(\d+) ([AB]), (\d+):(\d+):(\d+)$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en-US", { timeZone, ...shape });
  formats.set(timeZone, format);
  return format;
}

const shape = {
  era: "narrow",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  hour12: false,
} as const;
