import type { AnswerValue } from "../domain/answer.ts";
import type { Period } from "../domain/period.ts";

type Duration = Extract<AnswerValue, { kind: "duration" }>;

/** How long it was between two times, where each was in one year; else it depends on what is counted. */
export function elapsed(one: Period, other: Period): Duration | undefined {
  if (![one, other].every(({ start, end }) => yearOf(start) === yearOf(end))) return undefined;
  return one.start <= other.start ? lapse(one, other) : lapse(other, one);
}

/**
 * From the end of the first to the beginning of the second: in whole years as the document gives them or, where it was less
 * than one and both are known to the month, in months. Undefined where the second began before the first was over.
 */
export function lapse(first: Period, second: Period): Duration | undefined {
  const years = yearOf(second.start) - yearOf(first.end);
  const months = years * 12 + monthOf(second.start) - monthOf(first.end);
  const areExact = [first, second].every(({ precision }) => precision !== "year");
  if (years < 0 || (areExact && months < 0)) return undefined;
  if (years > 0 && (!areExact || months >= 12)) return { kind: "duration", years, words: counted(years, "year") };
  return { kind: "duration", years: 0, words: areExact && months > 0 ? counted(months, "month") : "less than a year" };
}

const counted = (number: number, unit: string) => `${number} ${unit}${number === 1 ? "" : "s"}`;

const yearOf = (day: string) => Number(day.slice(0, 4));
const monthOf = (day: string) => Number(day.slice(5, 7));
