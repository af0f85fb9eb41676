import type { Ontology } from "../../domain/ontology.ts";
import type { Use } from "./edges.ts";

/** What each preposition can stand for, by its stems: against, of sanctions, for TARGETED. */
export function usesOfPrepositions(
  types: [string, Ontology["types"][string]][],
  stems: (phrase: string) => string,
): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (phrases: string[], use: Use) => {
    for (const phrase of phrases) uses.set(stems(phrase), [...(uses.get(stems(phrase)) ?? []), use]);
  };
  for (const [type, { words, variants }] of types) {
    const readings = [
      { words, having: undefined },
      ...variants.map(({ words, property, equals }) => ({ words, having: { [property]: equals } })),
    ];
    for (const { words, having } of readings) {
      add(words.prepositions, { type, reverse: false, having });
      add(words.reversePrepositions, { type, reverse: true, having });
    }
  }
  return uses;
}
