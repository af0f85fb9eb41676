import type { GraphNode } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { capitalised } from "../state/names.ts";
import type { Sentence } from "../state/sentences.ts";
import { nameOf, periodOf } from "./name.ts";
import { text } from "./text.ts";

/** Along what a step led to a node: to where it was joined, as which of how many neighbours. */
export interface Along {
  centre: string;
  number: number;
  of: number;
}

/**
 * "Oman, country and mediator. Mediated 3 negotiations.": a node for the ear, with the sentences that are drawn about
 * it; after a step along a relationship "1 of 7: mediated Revived talks 2026, stated.".
 */
export function announce(node: GraphNode, sentences: Sentence[], ontology: Ontology, along?: Along): string {
  const said = (along && alongWords(sentences, ontology, along)) ?? gist(sentences, ontology);
  return `${nameOf(node, ontology)}, ${labelsInWords(node, ontology)}. ${said}`;
}

/** "country and mediator". */
export function labelsInWords(node: GraphNode, ontology: Ontology): string {
  return labelsOf(node, ontology)
    .map((label) => label.toLowerCase())
    .join(" and ");
}

/** A node's labels, the one that gives the mark first. */
export function labelsOf({ labels }: GraphNode, ontology: Ontology): string[] {
  const main = mainLabel(ontology, labels);
  const others = Object.keys(ontology.labels).filter((label) => labels.includes(label) && label !== main);
  return main === undefined ? labels : [main, ...others];
}

/** "1 of 7: mediated Revived talks 2026, stated."; undefined where nothing joins the two. */
export function alongWords(sentences: Sentence[], ontology: Ontology, { centre, number, of }: Along) {
  const [first, ...more] = sentences.filter(({ other }) => other.id === centre);
  if (!first) return undefined;
  const { words, other, relationship } = first;
  const what = [words, nameOf(other, ontology), periodOf(other, ontology)].filter(Boolean).join(" ");
  const { basis } = relationship.properties;
  const said = basis === "stated" || basis === "implied" ? text.basis[basis] : undefined;
  return `${text.place(number, of)}: ${text.along(what, said, more.length)}`;
}

/** "Mediated 3 negotiations, 1 by implication.": the first thing in the ontology's order that is drawn about a node. */
export function gist(sentences: Sentence[], ontology: Ontology): string {
  const [first] = sentences;
  if (!first) return text.alone;
  const same = sentences.filter(({ words }) => words === first.words);
  const others = same.map(({ other }) => other);
  const implied = same.filter(({ relationship }) => relationship.properties.basis === "implied").length;
  return `${capitalised(first.words)} ${whom(others, ontology)}${text.implied(implied)}.`;
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
