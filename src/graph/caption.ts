import type { GraphNode } from "../domain/graph.ts";
import { mainLabel, type Ontology } from "../domain/ontology.ts";
import { textOf } from "../domain/value.ts";

/** What a node is called: the property that its main label names, else its name, title or id. */
export function caption(ontology: Ontology, { id, labels, properties }: GraphNode): string {
  const label = mainLabel(ontology, labels);
  const property = (label && ontology.labels[label]?.caption) || "name";
  return textOf(properties[property]) ?? textOf(properties.name) ?? textOf(properties.title) ?? id;
}
