import { z } from "zod";

export const Precision = z.enum(["year", "month", "day"]);
export type Precision = z.infer<typeof Precision>;

/** A date as people write it, no more exact than the source: 1979, 2025-04 or 2026-02-08. */
export const PartialDate = z
  .union([z.int().min(1).max(9999), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)])
  .transform((written) => String(written).padStart(4, "0"));
export type PartialDate = z.infer<typeof PartialDate>;

export function precisionOf(date: PartialDate): Precision {
  return Precision.options[date.split("-").length - 1] ?? "day";
}

/** The first day that a partial date can mean, as YYYY-MM-DD. */
export function firstDay(date: PartialDate): string {
  return `${date}${"-01".repeat(3 - date.split("-").length)}`;
}

/** The last day that a partial date can mean, as YYYY-MM-DD. */
export function lastDay(date: PartialDate): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (day !== undefined) return date;
  const last = new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  return `${String(year).padStart(4, "0")}-${String(month ?? 12).padStart(2, "0")}-${String(last).padStart(2, "0")}`;
}

export type Edge = "first" | "last";

/** The shortest date of which a day is the first or the last one: 2025-06 of 2025-06-30, 2025 of 2025-12-31. */
export function shortestDate(day: string, edge: Edge): PartialDate {
  const whole = edge === "first" ? firstDay : lastDay;
  const parts = day.split("-");
  const shorter = [parts.slice(0, 1), parts.slice(0, 2)].map((some) => some.join("-"));
  return shorter.find((part) => whole(part) === day) ?? day;
}

const months = "January February March April May June July August September October November December".split(" ");

/** A period for a reader: "2002", "1981–88", "April 2025", "8 February 2026"; days are ISO. */
export function periodInWords(start: string, end: string | undefined, precision: Precision): string {
  const from = dayInWords(start, precision);
  const to = end === undefined ? from : dayInWords(end, precision);
  if (from === to) return from;
  if (precision === "year" && from.slice(0, 2) === to.slice(0, 2)) return `${from}–${to.slice(2)}`;
  return `${from}–${to}`;
}

function dayInWords(day: string, precision: Precision): string {
  const [year = "", month = "01", date = "01"] = day.split("-");
  if (precision === "year") return year;
  const name = months[Number(month) - 1] ?? month;
  return precision === "month" ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}
