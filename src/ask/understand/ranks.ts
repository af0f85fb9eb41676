import type { Rank } from "../../domain/reading.ts";

/** What "the first", "the longest" rank by. */
export const ranks: Record<string, Rank> = {
  first: { by: "start", last: false },
  last: { by: "start", last: true },
  second: { by: "start", last: false, place: 2 },
  third: { by: "start", last: false, place: 3 },
  fourth: { by: "start", last: false, place: 4 },
  fifth: { by: "start", last: false, place: 5 },
  longest: { by: "length", last: true },
  shortest: { by: "length", last: false },
};
