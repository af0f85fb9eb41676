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
  if (labels.includes("Entity")) return textOf(properties.id) || elementId;
  for (const [label, { id }] of Object.entries(ontology.labels)) {
    const value = id === undefined || !labels.includes(label) ? undefined : properties[id];
    if (typeof value === "string" || typeof value === "number") return `${label}/${value}`;
  }
  return elementId;
}
