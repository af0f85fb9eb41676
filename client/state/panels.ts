import { computed, signal } from "@preact/signals";
import { type Evidence, evidenceOfNode } from "../../src/domain/evidence.ts";
import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import type { PassageClaims } from "../../src/domain/sources.ts";
import type { Loaded } from "./loaded.ts";
import { byDateThenName, isWritten } from "./names.ts";
import { kept, type Picture } from "./picture.ts";
import { address } from "./session.ts";

/** A node with its evidence and everything one step away, drawn or not. */
export interface Details {
  node: GraphNode;
  evidence: Evidence[];
  around: Subgraph;
  /** More relationships than were fetched. */
  total: number;
}

/** A relationship with the nodes at its ends. */
export interface Joint {
  relationship: GraphRelationship;
  from: GraphNode;
  to: GraphNode;
}

export const details = signal<Loaded<Details> | undefined>(undefined);
export const joint = signal<Loaded<Joint> | undefined>(undefined);
export const passageClaims = signal<Loaded<PassageClaims> | undefined>(undefined);

/** What stands beside the canvas. Details come before the view that they were opened from. */
export const openPanel = computed(() => {
  const { view, node, relationship } = address.value;
  if (node !== undefined) return "node";
  if (relationship !== undefined) return "relationship";
  return view === "graph" ? undefined : view;
});

/** What the picture itself knows of a node, for when nothing else can be had. */
export function drawnDetails(id: string, { nodes, relationships }: Subgraph): Details | undefined {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) return undefined;
  const own = relationships.filter(({ from, to }) => from === id || to === id);
  const ends = new Set(own.flatMap(({ from, to }) => [from, to]));
  const evidence = [evidenceOfNode(node)].filter((found) => found !== undefined);
  const others = nodes.filter((other) => other.id !== id && ends.has(other.id));
  return { node, evidence, around: { nodes: others, relationships: own }, total: own.length };
}

/** The neighbours that expanding would add, in the order in which it does: hidden labels last. */
export function toExpand({ around }: Details, picture: Picture, ontology: Ontology): GraphNode[] {
  const shown = new Set(kept(picture).nodes.map(({ id }) => id));
  const main = (node: GraphNode) => mainLabel(ontology, node.labels);
  const hidden = (node: GraphNode) => (ontology.labels[main(node) ?? ""]?.hidden ? 1 : 0);
  const compare = byDateThenName(ontology);
  return around.nodes
    .filter((node) => !shown.has(node.id) && !isWritten(ontology, main(node)))
    .sort((one, other) => hidden(one) - hidden(other) || compare(one, other));
}
