import { bytesOf, isLarge, one, type Size, stepsOver, sumOf } from "./size.ts";

/** What an expression comes to. */
export interface Weight {
  /** Of its value. */
  size: Size;
  /** What Neo4j must do for it without a point at which it can be stopped. */
  steps: number;
  /** More steps, should a property hold a list or a text where a number is likelier. */
  doubtful: number;
  /** Bytes that are made for it, and must be in memory together; what was there before is not. */
  made: number;
  /** After how many clauses that add rows a large value was gathered: rows added since then repeat it. */
  since: number;
}

/** Of a large value that is there more than once anyway. */
export const repeated = -1;

export const nothing: Weight = { size: one, steps: 0, doubtful: 0, made: 0, since: Number.POSITIVE_INFINITY };

export function sum(weights: Weight[]): Weight {
  const large = weights.filter(({ size }) => isLarge(size));
  return {
    size: sumOf(weights.map(({ size }) => size)),
    steps: weights.reduce((steps, weight) => steps + weight.steps, 0),
    doubtful: weights.reduce((doubtful, weight) => doubtful + weight.doubtful, 0),
    made: weights.reduce((made, weight) => made + weight.made, 0),
    since: large.length > 1 ? repeated : Math.min(nothing.since, ...weights.map(({ since }) => since)),
  };
}

/** Of a function that looks at all of what it is given, and makes its value anew. */
export const madeAnew = (weight: Weight): Weight => ({
  ...weight,
  steps: weight.steps + stepsOver(weight.size),
  made: weight.made + bytesOf(weight.size),
});
