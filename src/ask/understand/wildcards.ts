import type { Fitting } from "./fitting.ts";

/** What may join anything to anything says nothing of how the two have to do with each other. */
export function isWildcard(type: string, { ontology }: Fitting): boolean {
  const { from = [], to = [] } = ontology.types[type] ?? {};
  return from.includes("Entity") || to.includes("Entity");
}
