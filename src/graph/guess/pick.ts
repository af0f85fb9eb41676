import type { PropertyFacts } from "./facts.ts";
import { bare } from "./words.ts";

/** The first property that has one of the names, in the names' order, and fits. */
export function named(
  properties: PropertyFacts[],
  names: readonly string[],
  fits: (property: PropertyFacts) => boolean = () => true,
): PropertyFacts | undefined {
  return names
    .flatMap((name) => properties.filter((property) => bare(property.name) === name))
    .find((property) => fits(property));
}
