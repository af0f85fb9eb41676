import { periodInWords } from "../../src/domain/dates.ts";
import { isTyped, type TypedValue, type Value } from "../../src/domain/value.ts";
import { foreignText } from "../text/foreign.ts";

/** A property's value for people: dates, durations and points in words, lists with commas; empty for null. */
export function inWords(value: Value | undefined): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (isTyped(value)) return typedInWords(value);
  if (typeof value !== "object") return String(value);
  return Object.entries(value)
    .map(([name, member]) => `${name}: ${inWords(member)}`)
    .join(", ");
}

function typedInWords({ $type, _value }: TypedValue): string {
  if (Array.isArray(_value)) return _value.map((member) => inWords(member)).join(", ");
  const written = String(_value);
  if ($type === "Point") return pointInWords(written);
  if ($type === "Duration") return durationInWords(written);
  if ($type === "Base64") return foreignText.bytes(Math.floor((written.replace(/=+$/, "").length * 3) / 4));
  return momentInWords(written);
}

const day = /^-?\d{4,}-\d\d-\d\d/;

function momentInWords(written: string): string {
  const [date] = day.exec(written) ?? [];
  if (date === undefined) return written;
  const time = written.slice(date.length).replace("T", "").replace(/Z$/, " UTC");
  const words = periodInWords(date, undefined, "day");
  return time === "" ? words : `${words}, ${time}`;
}

/** "SRID=4326;POINT (58.4 23.6)" → "latitude 23.6, longitude 58.4". */
function pointInWords(written: string): string {
  const [, srid, numbers = ""] = /^SRID=(\d+);POINT(?: Z)? ?\((.*)\)$/.exec(written) ?? [];
  const [x = "", y = "", z] = numbers.split(" ");
  if (srid === undefined) return written;
  const { latitude, longitude, axis } = foreignText;
  const isOnEarth = srid === "4326" || srid === "4979";
  const plane = isOnEarth ? [latitude(y), longitude(x)] : [axis("x", x), axis("y", y)];
  return [...plane, ...(z === undefined ? [] : [axis("z", z)])].join(", ");
}

/** "P1Y2MT3M" → "1 year, 2 months, 3 min". */
function durationInWords(written: string): string {
  const [dates = "", times = ""] = written.replace(/^P/, "").split("T");
  const { duration } = foreignText;
  const parts = (text: string, units: Record<string, (count: string) => string>) =>
    [...text.matchAll(/(-?[\d.]+)([A-Z])/g)].map(([all, count = "", unit = ""]) => units[unit]?.(count) ?? all);
  const { Y, M, W, D, H, min, S } = duration;
  return [...parts(dates, { Y, M, W, D }), ...parts(times, { H, M: min, S })].join(", ") || written;
}
