import type { Ontology } from "../../../src/domain/ontology.ts";
import { askText as text } from "../../text/ask.ts";
import { spaced } from "../names.ts";

/** A label as what stands under it: "Organizations, groups". */
export function pluralOf(ontology: Ontology, label: string): string {
  return ontology.labels[label]?.plural ?? spaced(label);
}

const most = 2;

/** What things with any of these labels are called within a sentence: "countries or organizations", "anyone". */
export function labelWords(ontology: Ontology, labels: string[]): string {
  if (labels.length === 0) return text.anything;
  if (labels.length > most && labels.every((label) => ontology.labels[label]?.who)) return text.anyone;
  const words = labels.map((label) => lowered(pluralOf(ontology, label).split(",")[0] ?? label));
  return words.length > most ? text.more(words.slice(0, most), words.length - most) : text.either(words);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
