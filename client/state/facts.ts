import type { GraphNode } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { isTyped, type Value } from "../../src/domain/value.ts";
import { capitalised, knownLabels, spaced } from "./names.ts";

/** What every node may have, shown elsewhere. */
const elsewhere = new Set(["id", "name", "aliases", "summary", "sources", "basis", "reason", "note", "claim"]);
const dates = new Set(["start", "end", "precision", "unnamed"]);

/** The properties that a node's labels name, and any others where the ontology knows none, in words. */
export function factsOf(ontology: Ontology, { labels, properties }: GraphNode): { name: string; words: string }[] {
  const named = knownLabels(ontology, labels).flatMap((label) => Object.keys(ontology.labels[label]?.properties ?? {}));
  const names = named.length > 0 || "summary" in properties ? named : Object.keys(properties);
  return [...new Set(names)]
    .filter((name) => !elsewhere.has(name) && !dates.has(name) && !captions(ontology, labels).includes(name))
    .flatMap((name) => {
      const words = inWords(properties[name]);
      return words === "" ? [] : [{ name: capitalised(spaced(name).toLowerCase()), words }];
    });
}

function captions(ontology: Ontology, labels: string[]): string[] {
  return labels.flatMap((label) => ontology.labels[label]?.caption ?? []);
}

function inWords(value: Value | undefined): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (isTyped(value)) return String(value._value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
