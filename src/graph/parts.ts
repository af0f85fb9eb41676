import { z } from "zod";
import { GraphNode, type GraphRelationship } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { PartIds, Parts } from "../domain/parts.ts";
import type { Ask } from "./ask.ts";
import { lookup } from "./lookup.ts";
import { joined, RelationshipRow } from "./subgraph.ts";

// A relationship of a graph folder is found from the node where it begins: no index knows its id.
const ownQuery = `
  MATCH (node) WHERE elementId(node) IN $elementIds
  MATCH (node)-[relationship]->(other)
  WHERE relationship.id IN $ids AND elementId(other) IN $elementIds
  RETURN relationship`;

const elementQuery = "MATCH ()-[relationship]->() WHERE elementId(relationship) IN $ids RETURN relationship";

const NodeRow = z.strictObject({ node: GraphNode });
const Row = z.strictObject({ relationship: RelationshipRow });

/** The nodes and relationships with these ids in the order of the ids, and the ids that nothing has any more. */
export async function parts(ask: Ask, ontology: Ontology, ids: PartIds): Promise<Parts> {
  const nodes = await nodesWith(ask, ontology, ids.nodes);
  const relationships = await relationshipsWith(ask, nodes, ids.relationships);
  const found = joined(nodes, relationships);
  const subgraph = {
    nodes: inOrder(found.nodes, ids.nodes),
    relationships: inOrder<GraphRelationship>(found.relationships, ids.relationships),
  };
  return {
    subgraph,
    gone: {
      nodes: lacking(subgraph.nodes, ids.nodes),
      relationships: lacking(subgraph.relationships, ids.relationships),
    },
  };
}

async function nodesWith(ask: Ask, ontology: Ontology, ids: string[]): Promise<GraphNode[]> {
  if (ids.length === 0) return [];
  const { query, parameters } = lookup(ontology, ids);
  return (await ask(NodeRow, query, parameters)).map(({ node }) => node);
}

async function relationshipsWith(ask: Ask, nodes: GraphNode[], ids: string[]): Promise<RelationshipRow[]> {
  const own = ids.filter((id) => id.includes("."));
  const elementIds = nodes.map(({ elementId }) => elementId);
  const rows = await Promise.all([
    own.length > 0 ? ask(Row, ownQuery, { elementIds, ids: own }) : [],
    own.length < ids.length ? ask(Row, elementQuery, { ids }) : [],
  ]);
  return rows.flat().map(({ relationship }) => relationship);
}

function inOrder<Item extends { id: string }>(found: Item[], ids: string[]): Item[] {
  const known = new Map(found.map((item) => [item.id, item]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

function lacking(found: { id: string }[], ids: string[]): string[] {
  const known = new Set(found.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !known.has(id));
}
