import type { Ontology } from "../domain/ontology.ts";

/** Labels whose nodes are not in the picture until asked for. */
export function hiddenLabels(ontology: Ontology): string[] {
  return Object.entries(ontology.labels).flatMap(([label, { hidden }]) => (hidden ? [label] : []));
}
