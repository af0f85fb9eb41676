import type { Ontology } from "../../../src/domain/ontology.ts";
import { spaced } from "../names.ts";

/** A label as what stands under it: "Organizations, groups". */
export function pluralOf(ontology: Ontology, label: string): string {
  return ontology.labels[label]?.plural ?? spaced(label);
}

/** As within a sentence. */
export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
