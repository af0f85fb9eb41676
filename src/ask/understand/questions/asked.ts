import type { Rank, Things, ThingsReading, Want } from "../../../domain/reading.ts";
import type { Found, Place } from "../chart.ts";
import type { Readings, Rules } from "../rules.ts";

/** What is asked for. */
export interface Asked {
  things: Things;
  rank?: Rank | undefined;
}

/** A question that asks so much of the things. */
export function reading(want: Want, { things: find, rank }: Asked): ThingsReading {
  return { ask: "things", want, find, ...(rank && { rank }) };
}

/** All that was found, as questions that ask so much of it. */
export const readings = (want: Want, found: Found<Asked>[]): Found<Readings>[] =>
  found.map(({ value, at, cost }) => ({ value: [reading(want, value)], at, cost }));

/** What was found, of which only the first or last is asked for. */
export const ranked = (found: Found<Things>[], rank?: Rank): Found<Asked>[] =>
  found.map(({ value, ...rest }) => ({ ...rest, value: { things: value, rank } }));

/** The same, after what led there. */
export const after = <Value>({ cost }: Pick<Place, "cost">, found: Found<Value>[]): Found<Value>[] =>
  found.map((one) => ({ ...one, cost: one.cost + cost }));

/** What a predicate says of the things: "that Oman mediated", "were secret". */
export const said = ({ clauses }: Rules, { value, at, cost }: Found<Asked>): Found<Asked>[] =>
  after({ cost }, ranked(clauses.predicate(at, value.things), value.rank));

/** What was found, where one of the words ends it; fillers before the word count twice. */
export const endingIn = <Value>(
  { chart: { op, sequence } }: Rules,
  { value, at }: Omit<Found<Value>, "cost">,
  word: string,
): Found<Value>[] => sequence(op(at, word), (end) => [{ ...end, value }]);
