import { z } from "zod";
import { shownOf } from "../domain/askedKeys.ts";
import { type GraphNode, GraphRelationship, type Subgraph } from "../domain/graph.ts";
import { nodeId, ownRelationshipId } from "../domain/identity.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { TypedValue } from "../domain/value.ts";
import { type Bounds, bounds, shortened } from "./shortened.ts";
import { exactMembers } from "./values/exact.ts";

/** How nodes and relationships are given: whose ids they bear, and how much of each property is given. */
export interface Presentation {
  ontology: Pick<Ontology, "labels">;
  within: Bounds;
}

/** Where no ontology is needed, since only counts and names are asked for. */
export const plainPresentation: Presentation = { ontology: { labels: {} }, within: bounds.picture };

/** A relationship as a row has it: it knows its ends only by Neo4j's element ids. */
export const RelationshipRow = GraphRelationship.omit({ from: true, to: true }).extend({
  start: z.string(),
  end: z.string(),
});
export type RelationshipRow = z.infer<typeof RelationshipRow>;

interface TypedNode {
  _element_id: string;
  _labels: string[];
  _properties: Record<string, TypedValue>;
}

/** A typed node as the API gives it, under the id that the ontology gives it. */
export function graphNode({ _value }: TypedValue, { ontology, within }: Presentation): GraphNode {
  const { _element_id: elementId, _labels: labels, _properties } = _value as TypedNode;
  const properties = exactMembers(_properties);
  const id = nodeId(ontology, { elementId, labels, properties });
  const shown = labels.includes("Entity") ? shownOf(properties) : properties;
  return { id, elementId, labels, properties: shortened(shown, within) };
}

interface TypedRelationship {
  _element_id: string;
  _start_node_element_id: string;
  _end_node_element_id: string;
  _type: string;
  _properties: Record<string, TypedValue>;
}

/** A typed relationship; the seed's have an id of their own, written `from.TYPE.to`. */
export function relationshipRow({ _value }: TypedValue, { within }: Presentation): RelationshipRow {
  const { _element_id: elementId, _type: type, ...rest } = _value as TypedRelationship;
  const properties = exactMembers(rest._properties);
  return {
    id: ownRelationshipId(type, properties) ?? elementId,
    elementId,
    type,
    start: rest._start_node_element_id,
    end: rest._end_node_element_id,
    properties: shortened(properties, within),
  };
}

/** Nodes and the relationships between them; one whose ends are not all among the nodes is left out. */
export function joined(nodes: GraphNode[], relationships: RelationshipRow[]): Subgraph {
  const ids = new Map(nodes.map((node) => [node.elementId, node.id]));
  const unique = new Map(relationships.map((relationship) => [relationship.elementId, relationship]));
  return {
    nodes: [...new Map(nodes.map((node) => [node.elementId, node])).values()],
    relationships: [...unique.values()].flatMap(({ start, end, ...relationship }) => {
      const [from, to] = [ids.get(start), ids.get(end)];
      return from === undefined || to === undefined ? [] : [{ ...relationship, from, to }];
    }),
  };
}
