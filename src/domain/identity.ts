import { longestId } from "./graph.ts";
import type { Ontology } from "./ontology.ts";
import { textOf, type Value } from "./value.ts";

interface Identifiable {
  elementId: string;
  labels: string[];
  properties: Record<string, Value>;
}

/**
 * The id of a node in the API and in links. Of the seed's own nodes that is their `id` property; of others
 * `Label/value` where the ontology names a property as that label's id, else Neo4j's element id.
 */
export function nodeId(ontology: Pick<Ontology, "labels">, { elementId, labels, properties }: Identifiable): string {
  // A graph folder never defines that label; where an ontology does, it is a stranger's own.
  if (labels.includes("Entity") && !Object.hasOwn(ontology.labels, "Entity")) return textOf(properties.id) || elementId;
  // In alphabetical order: that of the ontology may follow the counts, and ids may not.
  for (const label of labels.toSorted()) {
    const property = Object.hasOwn(ontology.labels, label) ? ontology.labels[label]?.id : undefined;
    const value = property === undefined ? undefined : properties[property];
    if (typeof value !== "string" && typeof value !== "number") continue;
    const named = `${label}/${value}`;
    if (named.length <= longestId) return named;
  }
  return elementId;
}

/** The id that a relationship of a graph folder has, `from.TYPE.to`; in another database the property may not be unique. */
export function ownRelationshipId(type: string, properties: Record<string, Value>): string | undefined {
  const id = textOf(properties.id);
  return id?.includes(`.${type}.`) ? id : undefined;
}
