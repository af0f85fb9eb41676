import { one, type Size, stepsOver, sumOf } from "./size.ts";

/** What an expression comes to. */
export interface Weight {
  /** Of its value. */
  size: Size;
  /** What Neo4j must do for it without a point at which it can be stopped. */
  steps: number;
  /** After how many clauses that add rows its largest value was made: since then each row has had the same one. */
  since: number;
}

export const nothing: Weight = { size: one, steps: 0, since: Number.POSITIVE_INFINITY };

export const sum = (weights: Weight[]): Weight => ({
  size: sumOf(weights.map(({ size }) => size)),
  steps: weights.reduce((steps, weight) => steps + weight.steps, 0),
  since: Math.min(nothing.since, ...weights.map(({ since }) => since)),
});

/** With the steps of looking at all of its value. */
export const lookedAt = (weight: Weight): Weight => ({ ...weight, steps: weight.steps + stepsOver(weight.size) });
