import type { Ontology } from "../domain/ontology.ts";

/** Labels whose nodes are not in the picture until asked for. */
export function hiddenLabels(ontology: Ontology): string[] {
  return Object.entries(ontology.labels).flatMap(([label, { hidden }]) => (hidden ? [label] : []));
}

/** Labels that only say where things are written: through a passage that names both, everything is near everything. */
export function writtenLabels({ labels }: Ontology): string[] {
  return Object.entries(labels).flatMap(([label, { hidden, derived }]) => (hidden && derived ? [label] : []));
}
