import type { GraphNode } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { periodOf as datesOf } from "../../src/domain/period.ts";
import { nameOf, periodOf } from "../canvas/name.ts";

/** The labels of a node that the ontology knows, in its order. */
export function knownLabels(ontology: Ontology, labels: string[]): string[] {
  const known = Object.keys(ontology.labels).filter((label) => labels.includes(label));
  return known.length > 0 ? known : labels;
}

/** The one label that a node counts under: that which gives it its mark, where the ontology knows any. */
export const labelOf = ({ labels }: Pick<GraphNode, "labels">, ontology: Ontology): string =>
  mainLabel(ontology, labels) ?? labels[0] ?? "";

/** "Revived talks (2026)". */
export function titled(ontology: Ontology, node: GraphNode): string {
  const period = periodOf(node, ontology);
  const name = nameOf(node, ontology);
  return period === undefined ? name : `${name} (${period})`;
}

/** Whether a label only says where things are written: sections and passages, not what they are about. */
export function isWritten(ontology: Ontology, label: string | undefined): boolean {
  const definition = label === undefined ? undefined : ontology.labels[label];
  return definition?.hidden === true && definition.derived;
}

// One for all: to make one is dear, and long lists compare thousands of names.
const alphabet = new Intl.Collator("en");

/** Orders nodes by date, the undated last, then by name. */
export function byDateThenName(ontology: Ontology) {
  const known = new Map<GraphNode, { start: string; name: string }>();
  const of = (node: GraphNode) => {
    const found = known.get(node) ?? { start: datesOf(ontology, node)?.start ?? "9999", name: nameOf(node, ontology) };
    known.set(node, found);
    return found;
  };
  return (one: GraphNode, other: GraphNode): number => {
    const [first, second] = [of(one), of(other)];
    if (first.start !== second.start) return first.start < second.start ? -1 : 1;
    return alphabet.compare(first.name, second.name);
  };
}

/** "mediated" → "Mediated". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A label or property as words: "updatedOn" → "updated On", "OLD_NAME" → "OLD NAME". */
export function spaced(name: string): string {
  return name.replaceAll("_", " ").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}
