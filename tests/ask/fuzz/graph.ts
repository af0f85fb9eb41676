import type { DatasetNode, DatasetRelationship } from "../../../src/domain/dataset.ts";
import type { Folder } from "../../../src/domain/folder.ts";
import { mainLabel, type Ontology, reading } from "../../../src/domain/ontology.ts";
import { textOf } from "../../../src/domain/value.ts";

/** A relationship that a passage supports, with its ends. */
export interface Cited {
  said: DatasetRelationship;
  from: DatasetNode;
  to: DatasetNode;
}

/** What questions are made of: a graph folder's things with names, and what it says of them. */
export interface FuzzedGraph {
  ontology: Ontology;
  things: DatasetNode[];
  cited: Cited[];
}

export function fuzzedGraph({ ontology, dataset }: Folder): FuzzedGraph {
  const things = dataset.nodes.filter(({ properties }) => textOf(properties.name) !== undefined);
  const byId = new Map(things.map((node) => [node.id, node]));
  const cited = dataset.relationships.flatMap((said) => {
    const from = byId.get(said.from);
    const to = byId.get(said.to);
    return from && to && ontology.types[said.type]?.cited ? [{ said, from, to }] : [];
  });
  return { ontology, things, cited };
}

export const nameOf = ({ id, properties }: DatasetNode) => textOf(properties.name) ?? id;

/** "countries": what things of a node's label are called. */
export function pluralOf(ontology: Ontology, { labels }: DatasetNode): string {
  const { plural = "things" } = ontology.labels[mainLabel(ontology, labels) ?? ""] ?? {};
  return plural.split(",")[0]?.toLowerCase() ?? plural;
}

/** The words between the two names, either way. */
export const wordsOf = (ontology: Ontology, { said }: Cited) => reading(ontology, said);

const actors = ["Country", "Organization", "Person"];

/** Whether one asks for it by "who". */
export const isActor = ({ labels }: DatasetNode) => labels.some((label) => actors.includes(label));
