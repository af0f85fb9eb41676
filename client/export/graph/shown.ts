import { type Evidence, evidenceOfNode, evidenceOfRelationship } from "../../../src/domain/evidence.ts";
import type { GraphNode, GraphRelationship, Subgraph } from "../../../src/domain/graph.ts";
import { type Ontology, reading } from "../../../src/domain/ontology.ts";
import { passagePlaces, type SourceList } from "../../../src/domain/sources.ts";
import type { Value } from "../../../src/domain/value.ts";
import { nameOf } from "../../canvas/name.ts";
import type { Places } from "../../layout/box.ts";

/** What is drawn, with all that a file of it says. */
export interface Shown {
  drawn: Subgraph;
  ontology: Ontology;
  sources: SourceList | undefined;
  places: Places;
  title: string;
  address: string;
  /** The state of the graph, where it is known. */
  graph: { folder: string; hash: string } | undefined;
  day: Date;
}

/** A thing with its properties under the names that they have in the database; what we add beside them. */
export interface Told {
  id: string;
  own: Record<string, Value>;
  properties: Record<string, Value>;
  evidence: ToldEvidence | undefined;
}

type ToldEvidence = Omit<Evidence, "node" | "relationship" | "sources"> & { passages: ToldPassage[] };

interface ToldPassage {
  id: string;
  document?: string;
  address?: string;
  section?: number;
  title?: string;
  paragraph?: number;
}

export function toldNodes(shown: Shown): Told[] {
  const told = evidenceTeller(shown);
  return shown.drawn.nodes.map((node) => ({
    id: node.id,
    own: nodeParts(node, shown),
    properties: node.properties,
    evidence: told(evidenceOfNode(node)),
  }));
}

export function toldRelationships(shown: Shown): Told[] {
  const told = evidenceTeller(shown);
  return shown.drawn.relationships.map((relationship) => ({
    id: relationship.id,
    own: relationshipParts(relationship, shown),
    properties: relationship.properties,
    evidence: told(evidenceOfRelationship(relationship)),
  }));
}

function nodeParts(node: GraphNode, { ontology, places }: Shown): Record<string, Value> {
  const [x, y] = places[node.id] ?? [];
  return { labels: node.labels, name: nameOf(node, ontology), ...(x === undefined || y === undefined ? {} : { x, y }) };
}

function relationshipParts(relationship: GraphRelationship, { ontology }: Shown): Record<string, Value> {
  const { type, from, to } = relationship;
  return { type, from, to, reads: reading(ontology, relationship).reads };
}

function evidenceTeller({ sources }: Shown) {
  const places = new Map(passagePlaces(sources?.documents ?? []).map((place) => [place.passage.id, place]));
  const passage = (id: string): ToldPassage => {
    const place = places.get(id);
    if (!place) return { id };
    const { document, section, paragraph } = place;
    return {
      id,
      document: document.title,
      ...(document.url ? { address: document.url } : {}),
      section: section.number,
      title: section.title,
      paragraph,
    };
  };
  return (evidence: Evidence | undefined): ToldEvidence | undefined => {
    if (!evidence) return undefined;
    const { claim, basis, reason, note, sources: ids } = evidence;
    return {
      claim,
      basis,
      ...(reason === undefined ? {} : { reason }),
      ...(note === undefined ? {} : { note }),
      passages: ids.map(passage),
    };
  };
}

/** "Section 10, “…”, paragraph 1", for one cell of a table. */
export function passageWords(evidence: Told["evidence"]): string {
  return (evidence?.passages ?? [])
    .map(({ id, section, title, paragraph }) =>
      section === undefined ? id : `section ${section}, “${title}”, paragraph ${paragraph}`,
    )
    .join("; ");
}
