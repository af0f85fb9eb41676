import { small, type Whole } from "./integer.ts";

interface DayParts {
  year: Whole;
  month: Whole;
  day: Whole;
}

interface TimeParts {
  hour: Whole;
  minute: Whole;
  second: Whole;
  nanosecond: Whole;
}

const two = (part: Whole) => String(small(part)).padStart(2, "0");

/** 2026-02-08; years beyond four digits carry a sign. */
export function dayText({ year, month, day }: DayParts): string {
  return `${yearText(small(year))}-${two(month)}-${two(day)}`;
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  if (year < 0) return `-${digits}`;
  return year > 9999 ? `+${digits}` : digits;
}

/** 12:00:00.5: seconds always, fractions as far as they go. */
export function timeText({ hour, minute, second, nanosecond }: TimeParts): string {
  return `${two(hour)}:${two(minute)}:${two(second)}${fractionText(small(nanosecond))}`;
}

/** ".5" for 500,000,000 nanoseconds, nothing for none. */
export function fractionText(nanoseconds: number): string {
  return nanoseconds === 0 ? "" : `.${String(nanoseconds).padStart(9, "0").replace(/0+$/, "")}`;
}

/** Z, +01:00 or, where a zone once kept its own time, +00:53:28. */
export function offsetText(offsetSeconds: Whole): string {
  const offset = small(offsetSeconds);
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, ...(size % 60 === 0 ? [] : [size % 60])];
  return (offset < 0 ? "-" : "+") + parts.map(two).join(":");
}
