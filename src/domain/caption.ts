import { cut } from "./cut.ts";
import { mainLabel, type Ontology } from "./ontology.ts";
import { type Properties, textOf, type Value } from "./value.ts";

interface Named {
  id: string;
  elementId: string;
  labels: string[];
  properties: Properties;
}

/** What is longer is no name; it is cut. */
const longest = 120;

/** What a node is called: the property that its main label names, else its name or title, else its id or label. */
export function caption(ontology: Ontology, { id, elementId, labels, properties }: Named): string {
  const label = mainLabel(ontology, labels);
  const property = (label && ontology.labels[label]?.caption) || "name";
  const name = [properties[property], properties.name, properties.title].map(wordsOf).find(Boolean);
  if (name) return name;
  // Of an element id only its end means anything to a reader: "4:2c5e…:17" is the 17th node.
  return id === elementId ? `${label ?? labels[0] ?? "Node"} ${elementId.split(":").at(-1)}` : id;
}

function wordsOf(value: Value | undefined): string | undefined {
  const words = typeof value === "number" ? String(value) : textOf(value)?.trim();
  return words && cut(words, longest);
}
