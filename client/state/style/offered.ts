import type { Subgraph } from "../../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../../src/domain/ontology.ts";
import { isMissing, type Kind, kindOf } from "../filters/values.ts";

/** A property that marks can show, with how many nodes of the picture have it. */
export interface OfferedProperty {
  name: string;
  kind: Kind;
  count: number;
  /** How many different values there are. */
  different: number;
}

/** Texts of which nearly each is another one tell nothing by colour. */
const tellingShare = 0.8;

export function offeredProperties({ nodes }: Pick<Subgraph, "nodes">): OfferedProperty[] {
  const names = new Set(nodes.flatMap(({ properties }) => Object.keys(properties)));
  // Where something is written is no trait of it.
  names.delete("sources");
  return [...names]
    .map((name) => {
      const values = nodes.map(({ properties }) => properties[name] ?? null).filter((value) => !isMissing(value));
      const different = new Set(values.map((value) => JSON.stringify(value))).size;
      return { name, kind: kindOf(values), count: values.length, different };
    })
    .filter(({ count, kind }) => count > 0 && kind !== "opaque")
    .toSorted((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** Those that have a size: numbers and days. */
export function forSize(properties: OfferedProperty[]): OfferedProperty[] {
  return properties.filter(({ kind, different }) => kind !== "words" && different > 1);
}

/** Those with an order, and those of which several nodes have the same. */
export function forColour(properties: OfferedProperty[]): OfferedProperty[] {
  return properties.filter(
    ({ kind, count, different }) =>
      different > 1 && (kind !== "words" || different <= 2 || different < tellingShare * count),
  );
}

/** The main labels of which the picture has something. */
export function labelsIn({ nodes }: Pick<Subgraph, "nodes">, ontology: Ontology): string[] {
  const present = new Set(nodes.map(({ labels }) => mainLabel(ontology, labels)));
  return Object.keys(ontology.labels).filter((label) => present.has(label));
}
