import { isoOf, isTyped, type Value } from "../../../src/domain/value.ts";
import { nanoseconds } from "../sortKey.ts";
import { inWords } from "../words.ts";

/** How values can be told apart: by size, by day, by word, or only by being there. */
export type Kind = "number" | "day" | "words" | "opaque";

const wholeDay = /^[-+]?\d{4,}-\d\d-\d\d/;
const writtenDay = /^\d{4}-\d\d-\d\d($|[T ])/;
const opaque = new Set(["Point", "Base64", "Vector"]);
const nanosecondsOfDay = 86_400_000_000_000n;

/** What all of these values are; words where they are not of one kind. */
export function kindOf(values: Value[]): Kind {
  const kinds = new Set(values.map(kindOfOne));
  const [only = "words"] = kinds;
  return kinds.size === 1 ? only : "words";
}

function kindOfOne(value: Value): Kind {
  if (numberOf(value) !== undefined || isOutOfNumbers(value)) return "number";
  if (dayOf(value) !== undefined) return "day";
  return isTyped(value) && opaque.has(value.$type) ? "opaque" : "words";
}

/** Integers of any length are told exactly; NaN and the infinities have no place among them. */
export function numberOf(value: Value | undefined): number | bigint | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (!isTyped(value) || (value.$type !== "Integer" && value.$type !== "Float")) return undefined;
  return writtenNumber(String(value._value));
}

const isOutOfNumbers = (value: Value) => isTyped(value) && value.$type === "Float";

/** A number as it is written in a field or an address. */
export function writtenNumber(text: string): number | bigint | undefined {
  const trimmed = text.trim();
  if (/^[-+]?\d+$/.test(trimmed)) {
    const exact = BigInt(trimmed.replace("+", ""));
    return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
  }
  const value = trimmed === "" ? Number.NaN : Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

/** Days since 1970, by the day that is written: a moment's zone does not move it. */
export function dayOf(value: Value | undefined): number | undefined {
  const isDated = typeof value === "string" ? writtenDay.test(value) : isTyped(value) && value.$type !== "Duration";
  const [day] = (isDated && wholeDay.exec(isoOf(value) ?? "")) || [];
  return day === undefined ? undefined : Number(nanoseconds(day) / nanosecondsOfDay);
}

/** "2015-07-14" for a day since 1970. */
export function writtenAs(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The words by which a value is chosen: a list's members one by one. */
export function termsOf(value: Value | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [...new Set(value.flatMap(termsOf))];
  return [inWords(value)];
}

/** An empty list or text says as little as nothing. */
export function isMissing(value: Value | undefined): boolean {
  if (Array.isArray(value)) return value.every(isMissing);
  return value === undefined || value === null || value === "";
}
