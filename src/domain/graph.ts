import { z } from "zod";
import { Properties, Value } from "./value.ts";

/** A longer value names its node no better than the element id. */
export const longestId = 500;

/** The `id` property where the ontology says so, else Neo4j's element id. */
export const NodeId = z.string().min(1).max(longestId);
export type NodeId = z.infer<typeof NodeId>;

export const GraphNode = z
  .strictObject({ id: NodeId, elementId: z.string(), labels: z.array(z.string()), properties: Properties })
  .meta({ id: "GraphNode" });
export type GraphNode = z.infer<typeof GraphNode>;

/** `from` and `to` are ids of nodes, in the direction in which the relationship reads. */
export const GraphRelationship = z
  .strictObject({
    id: z.string(),
    elementId: z.string(),
    type: z.string(),
    from: NodeId,
    to: NodeId,
    properties: Properties,
  })
  .meta({ id: "GraphRelationship" });
export type GraphRelationship = z.infer<typeof GraphRelationship>;

export const Subgraph = z
  .strictObject({ nodes: z.array(GraphNode), relationships: z.array(GraphRelationship) })
  .meta({ id: "Subgraph" });
export type Subgraph = z.infer<typeof Subgraph>;

export const emptySubgraph: Subgraph = { nodes: [], relationships: [] };

/** Joins two subgraphs; where both know a node or relationship, the first one's stays. */
export function merge(shown: Subgraph, added: Subgraph): Subgraph {
  return { nodes: union(shown.nodes, added.nodes), relationships: union(shown.relationships, added.relationships) };
}

function union<Item extends { id: string }>(first: Item[], second: Item[]): Item[] {
  const known = new Set(first.map((item) => item.id));
  return [...first, ...second.filter((item) => !known.has(item.id) && known.add(item.id))];
}

/** Rows of a statement: cells hold `Value`s, nodes as `{$type: "Node", _value: {_element_id, _labels, _properties}}`. */
export const Rows = z.strictObject({ fields: z.array(z.string()), values: z.array(z.array(Value)) });
export type Rows = z.infer<typeof Rows>;
