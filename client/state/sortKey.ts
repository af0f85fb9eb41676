import type { Ontology } from "../../src/domain/ontology.ts";
import type { Cell, Written } from "./cells.ts";
import { cellText } from "./cellText.ts";
import { durationParts } from "./cellWords.ts";

/** By what a cell is sorted: first by what it is, then by how much, when, or which text. Nothing comes last. */
export interface SortKey {
  rank: number;
  by: number | bigint | string;
}

const ranks = { number: 0, moment: 1, duration: 2, text: 3, nothing: 4 };

export function sortKey(cell: Cell, ontology: Ontology): SortKey {
  switch (cell.is) {
    case "nothing":
      return { rank: ranks.nothing, by: 0 };
    case "number":
    case "moment":
    case "duration":
      return { rank: ranks[cell.is], by: measures[cell.is](cell) };
    default:
      return { rank: ranks.text, by: cellText(cell, ontology) };
  }
}

const measures = {
  number: ({ text }: Written) => numberOf(text),
  moment: ({ exact = "" }: Written) => nanoseconds(exact),
  duration: ({ exact = "" }: Written) => seconds(exact),
};

/** JavaScript compares integers of any length with floats exactly; NaN is the greatest, as in Cypher. */
function numberOf(text: string): number | bigint {
  if (/^-?\d+$/.test(text)) return BigInt(text);
  const value = Number(text);
  return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
}

const moment =
  /^(?:([-+]?\d+)-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(?:Z|([-+])(\d\d):(\d\d)(?::(\d\d))?)?/;

/** Nanoseconds since 1970 in UTC; of a time without a day, since midnight. */
export function nanoseconds(exact: string): bigint {
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = "", sign, ...offset] =
    moment.exec(exact) ?? [];
  const days = year === undefined ? 0 : daysSince1970(Number(year), Number(month), Number(day));
  const [hours = 0, minutes = 0, seconds = 0] = offset.map((part) => Number(part ?? 0));
  const east = (hours * 3600 + minutes * 60 + seconds) * (sign === "-" ? -1 : 1);
  const whole = days * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - east;
  return BigInt(whole) * 1_000_000_000n + BigInt(fraction.padEnd(9, "0"));
}

/** By the Gregorian calendar, which repeats every 400 years: Date ends long before Neo4j's years do. */
function daysSince1970(year: number, month: number, day: number): number {
  const cycles = Math.floor(year / 400);
  const within = Date.UTC(2000 + (year - cycles * 400), month - 1, day) / 86_400_000;
  return within + (cycles - 5) * 146_097;
}

const lengths = [31_556_952, 2_629_746, 604_800, 86_400, 3600, 60, 1];

/** A month counts as a twelfth of a mean year: durations have no other order. */
function seconds(exact: string): number {
  const parts = durationParts(exact) ?? [];
  return parts.reduce((sum, amount, index) => sum + Number(amount ?? 0) * (lengths[index] ?? 0), 0);
}
