import { isTyped, type TypedValue, type Value } from "../../src/domain/value.ts";
import { bytesInWords, durationInWords, momentInWords, pointInWords } from "./cellWords.ts";
import { exactnessOf } from "./precise.ts";

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

function typedInWords(value: TypedValue): string {
  const { $type, _value } = value;
  const written = String(_value);
  if ($type === "Point") return pointInWords(written);
  if ($type === "Duration") return durationInWords(written);
  return $type === "Base64" ? bytesInWords(written) : momentInWords(written, exactnessOf(value));
}
