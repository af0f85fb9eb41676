import { type Evidence, evidenceOfRelationship } from "../../src/domain/evidence.ts";
import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology, reading } from "../../src/domain/ontology.ts";
import { byDateThenName, isWritten } from "./names.ts";

/** One relationship of a node, as a sentence whose subject is that node. */
export interface Sentence {
  relationship: GraphRelationship;
  words: string;
  other: GraphNode;
  evidence: Evidence | undefined;
}

/** Relationships of one type, direction and wording. */
export interface SentenceGroup {
  key: string;
  type: string;
  direction: "out" | "in";
  words: string;
  sentences: Sentence[];
}

/** The relationships of a node, grouped and in the ontology's order; those that only say where it is written left out. */
export function sentenceGroups(ontology: Ontology, id: string, { nodes, relationships }: Subgraph): SentenceGroup[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const written = isWritten(ontology, mainLabel(ontology, known.get(id)?.labels ?? []));
  const groups = new Map<string, SentenceGroup>();
  for (const relationship of relationships) {
    for (const sentence of sentencesFrom(ontology, id, relationship, known)) {
      if (!written && isWritten(ontology, mainLabel(ontology, sentence.other.labels))) continue;
      const group = groupFor(groups, sentence, relationship.from === id ? "out" : "in");
      group.sentences.push(sentence);
    }
  }
  return [...groups.values()].map((group) => sorted(ontology, group)).sort(inOrderOf(ontology));
}

function sentencesFrom(
  ontology: Ontology,
  id: string,
  relationship: GraphRelationship,
  known: Map<string, GraphNode>,
): Sentence[] {
  const outward = relationship.from === id;
  const other = known.get(outward ? relationship.to : relationship.from);
  if (!other || (!outward && relationship.to !== id)) return [];
  const { reads, reverse } = reading(ontology, relationship);
  return [{ relationship, words: outward ? reads : reverse, other, evidence: evidenceOfRelationship(relationship) }];
}

function groupFor(groups: Map<string, SentenceGroup>, { relationship, words }: Sentence, direction: "out" | "in") {
  const key = [relationship.type, direction, words].join(" ");
  const group = groups.get(key) ?? { key, type: relationship.type, direction, words, sentences: [] };
  groups.set(key, group);
  return group;
}

function sorted(ontology: Ontology, group: SentenceGroup): SentenceGroup {
  const compare = byDateThenName(ontology);
  return { ...group, sentences: group.sentences.toSorted((one, other) => compare(one.other, other.other)) };
}

/** Compares relationships by their types, in the ontology's order. */
export function byType(ontology: Ontology) {
  const types = Object.keys(ontology.types);
  const rank = ({ type }: GraphRelationship) => (types.includes(type) ? types.indexOf(type) : types.length);
  return (one: GraphRelationship, other: GraphRelationship) => rank(one) - rank(other);
}

/** Types in the ontology's order, types without claims last, a node's own doing before what was done to it. */
function inOrderOf(ontology: Ontology) {
  const types = Object.keys(ontology.types);
  const rank = ({ type, direction }: SentenceGroup) =>
    (ontology.types[type]?.cited === false ? 10_000 : 0) +
    (types.includes(type) ? types.indexOf(type) : types.length) * 2 +
    (direction === "out" ? 0 : 1);
  return (one: SentenceGroup, other: SentenceGroup) => rank(one) - rank(other);
}

/** A relationship as a sentence between two names, in its own direction. */
export interface FullSentence {
  relationship: GraphRelationship;
  from: GraphNode;
  words: string;
  to: GraphNode;
  evidence: Evidence | undefined;
}

export function fullSentence(
  ontology: Ontology,
  relationship: GraphRelationship,
  nodes: Iterable<GraphNode>,
): FullSentence | undefined {
  const ends = [...nodes];
  const from = ends.find((node) => node.id === relationship.from);
  const to = ends.find((node) => node.id === relationship.to);
  if (!from || !to) return undefined;
  const { reads } = reading(ontology, relationship);
  return { relationship, from, words: reads, to, evidence: evidenceOfRelationship(relationship) };
}
