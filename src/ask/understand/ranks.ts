import type { Rank } from "../../domain/reading.ts";

/** What "the first", "the longest" rank by. */
export const ranks: Record<string, Rank> = {
  first: { by: "start", last: false },
  last: { by: "start", last: true },
  longest: { by: "length", last: true },
  shortest: { by: "length", last: false },
};
