import type { Times } from "../../domain/reading.ts";

/** What "more than once", "twice" and "more than one" say of how often, or of how many. */
export const timesOver: Record<string, Times> = {
  justOnce: { least: 1, most: 1 },
  twice: { least: 2, most: 2 },
  thrice: { least: 3, most: 3 },
  moreThanOnce: { least: 2 },
  moreThanTwice: { least: 3 },
};

/** The same before a noun. */
export const manyOf: Record<string, Times> = { moreThanOne: { least: 2 }, moreThanTwo: { least: 3 } };
