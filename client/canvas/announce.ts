import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology, reading } from "../../src/domain/ontology.ts";
import { nameOf } from "./name.ts";
import { text } from "./text.ts";

/** "Oman, country and mediator. Mediated 3 negotiations.": a node for the ear. */
export function announce(node: GraphNode, drawn: Subgraph, ontology: Ontology): string {
  const labels = labelsOf(node, ontology).map((label) => label.toLowerCase());
  return `${nameOf(node, ontology)}, ${labels.join(" and ")}. ${gist(node, drawn, ontology)}`;
}

/** A node's labels, the one that gives the mark first. */
export function labelsOf({ labels }: GraphNode, ontology: Ontology): string[] {
  const main = mainLabel(ontology, labels);
  const others = Object.keys(ontology.labels).filter((label) => labels.includes(label) && label !== main);
  return main === undefined ? labels : [main, ...others];
}

/** "Mediated 3 negotiations, 1 by implication.": the first thing in the ontology's order that is drawn about a node. */
export function gist(node: GraphNode, { nodes, relationships }: Subgraph, ontology: Ontology): string {
  const ends = new Map(nodes.map((other) => [other.id, other]));
  const types = Object.keys(ontology.types);
  const rank = ({ type, from }: GraphRelationship) =>
    (types.indexOf(type) + (types.includes(type) ? 0 : types.length + 1)) * 2 + (from === node.id ? 0 : 1);
  const own = relationships
    .filter(({ from, to }) => from === node.id || to === node.id)
    .toSorted((one, other) => rank(one) - rank(other));
  const [first] = own;
  if (!first) return text.alone;
  const words = wordsFrom(node.id, first, ontology);
  const same = own.filter((relationship) => wordsFrom(node.id, relationship, ontology) === words);
  const others = same
    .map(({ from, to }) => ends.get(from === node.id ? to : from))
    .filter((other) => other !== undefined);
  const implied = same.filter(({ properties }) => properties.basis === "implied").length;
  return `${capital(words)} ${whom(others, ontology)}${text.implied(implied)}.`;
}

function wordsFrom(id: string, relationship: GraphRelationship, ontology: Ontology): string {
  const { reads, reverse } = reading(ontology, relationship);
  return relationship.from === id ? reads : reverse;
}

/** "Iran", "3 negotiations", "5 countries and organizations", "7 others". */
function whom(others: GraphNode[], ontology: Ontology): string {
  const [only] = others;
  if (others.length === 1 && only) return nameOf(only, ontology);
  const labels = [...new Set(others.map((other) => mainLabel(ontology, other.labels) ?? ""))];
  const plurals = labels.map((label) => ontology.labels[label]?.plural.split(",")[0]?.toLowerCase());
  return text.several(
    others.length,
    plurals.length > 2 || plurals.includes(undefined) ? undefined : plurals.join(" and "),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
