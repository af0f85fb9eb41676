import { type Precision, periodInWords } from "../../src/domain/dates.ts";

const day = /^[-+]?\d{4,}-\d\d-\d\d/;

/**
 * "2026-02-08T14:02:30Z" → "8 February 2026, 14:02:30 UTC"; a time without a day stays as it is. A day is told no more
 * exactly than it is known.
 */
export function momentInWords(exact: string, precision: Precision = "day"): string {
  const [date] = day.exec(exact) ?? [];
  if (date === undefined) return exact;
  const time = exact.slice(date.length).replace("T", "").replace(/Z$/, " UTC");
  // A year of five digits or before our era has a sign, which periodInWords would take for a part of the date.
  const words = /^\d{4}-/.test(date) ? periodInWords(date, undefined, time === "" ? precision : "day") : date;
  return time === "" ? words : `${words}, ${time}`;
}

const units = ["year", "month", "week", "day", "hour", "minute", "second"];
const parts = /^P(?:(-?\d+)Y)?(?:(-?\d+)M)?(?:(-?\d+)W)?(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?[\d.]+)S)?)?$/;

/** "P1Y2M" → "1 year, 2 months". */
export function durationInWords(exact: string): string {
  const amounts = durationParts(exact);
  if (!amounts) return exact;
  const words = units.flatMap((unit, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [`${amount} ${unit}${amount === "1" ? "" : "s"}`];
  });
  return words.join(", ") || exact;
}

/** Years, months, weeks, days, hours, minutes and seconds, as written; undefined where it is no duration. */
export function durationParts(exact: string): (string | undefined)[] | undefined {
  return parts.exec(exact)?.slice(1);
}

const point = /^SRID=(\d+);POINT(?: Z)? ?\(([^)]+)\)$/;

/** "SRID=4326;POINT (58.4 23.6)" → "latitude 23.6, longitude 58.4". */
export function pointInWords(exact: string): string {
  const [, srid = "", written] = point.exec(exact) ?? [];
  if (written === undefined) return exact;
  const [x = "", y = "", z] = written.trim().split(/\s+/);
  const isOnEarth = srid === "4326" || srid === "4979";
  const words = isOnEarth ? [`latitude ${y}`, `longitude ${x}`] : [`x ${x}`, `y ${y}`];
  return [...words, ...(z === undefined ? [] : [isOnEarth ? `height ${z}` : `z ${z}`])].join(", ");
}

/** Bytes are shown by their number; they are rarely text. */
export function bytesInWords(base64: string): string {
  const count = (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0);
  return count === 1 ? "1 byte" : `${count.toLocaleString("en")} bytes`;
}
