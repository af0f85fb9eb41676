import type { LabelFacts, PropertyFacts } from "../../../src/graph/guess/facts.ts";

/** A property that ten of ten read nodes have, with these values; each value is another node's. */
export function property(
  name: string,
  types: string[] | undefined,
  examples: string[],
  more: Partial<PropertyFacts> = {},
) {
  const length = examples.reduce((sum, text) => sum + text.length, 0) / Math.max(1, examples.length);
  return { name, count: 10, types, distinct: 10, length, examples, ...more } satisfies PropertyFacts;
}

export const text = (name: string, examples: string[], more?: Partial<PropertyFacts>) =>
  property(name, ["STRING"], examples, more);

export const whole = (name: string, examples: string[], more?: Partial<PropertyFacts>) =>
  property(name, ["INTEGER"], examples, more);

export function label(name: string, properties: PropertyFacts[] = [], more: Partial<LabelFacts> = {}): LabelFacts {
  return { name, count: 10, read: 10, properties, unique: [], ...more };
}
