import type { Subgraph } from "../../../src/domain/graph.ts";
import type { Value } from "../../../src/domain/value.ts";
import { degrees } from "../degrees.ts";
import { type Extent, extentOf } from "../filters/found.ts";
import { dayOf, isMissing, type Kind, kindOf, numberOf } from "../filters/values.ts";
import { inWords } from "../words.ts";
import type { Trait } from "./style.ts";

/** What a trait is on each node of a graph that has it. */
export interface TraitValues {
  kind: Kind;
  sizes: Map<string, number>;
  words: Map<string, string>;
  extent: Extent | undefined;
}

export function traitValues(trait: Trait, graph: Subgraph): TraitValues {
  const values = valuesOf(trait, graph);
  const kind = kindOf([...values.values()]);
  const read = kind === "day" ? dayOf : kind === "number" ? numberOf : () => undefined;
  const sizes = new Map(
    [...values].flatMap(([id, value]) => {
      const size = read(value);
      return size === undefined ? [] : [[id, Number(size)] as const];
    }),
  );
  const words = new Map([...values].map(([id, value]) => [id, inWords(value)]));
  return { kind, sizes, words, extent: extentOf({ kind, values: [...values.values()] }) };
}

function valuesOf(trait: Trait, graph: Subgraph): Map<string, Value> {
  if (trait.by === "degree") {
    const counts = degrees(graph);
    return new Map(graph.nodes.map(({ id }) => [id, counts.get(id) ?? 0]));
  }
  const having = graph.nodes.filter(({ properties }) => !isMissing(properties[trait.property]));
  return new Map(having.map(({ id, properties }) => [id, properties[trait.property] ?? null]));
}

/** Where a size lies between the least and the greatest, 0 to 1. */
export function shareOf(size: number, { least, greatest }: Pick<Extent, "least" | "greatest">): number {
  return greatest === least ? 0.5 : (size - least) / (greatest - least);
}
