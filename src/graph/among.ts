import { z } from "zod";
import type { GraphNode, Subgraph } from "../domain/graph.ts";
import type { Ask } from "./ask.ts";
import { joined, RelationshipRow } from "./subgraph.ts";

// Whatever joins a node of few relationships is found from its side.
const fromFewQuery = `
  MATCH (node) WHERE elementId(node) IN $elementIds AND COUNT { (node)--() } <= $few
  MATCH (node)-[relationship]-(other) WHERE elementId(other) IN $elementIds
  RETURN DISTINCT relationship LIMIT $most`;

// What is left joins two that have many each: asked by pairs, so that Neo4j goes from the lesser one.
const betweenManyQuery = `
  MATCH (node) WHERE elementId(node) IN $elementIds AND COUNT { (node)--() } > $few
  WITH node ORDER BY COUNT { (node)--() } LIMIT 20
  WITH collect(node) AS crowded
  UNWIND crowded AS node UNWIND crowded AS other
  MATCH (node)-[relationship]->(other)
  RETURN relationship LIMIT $most`;

const Row = z.strictObject({ relationship: RelationshipRow });

const bounds = { few: 5_000, most: 5_000 };

/** The nodes with the relationships that join two of them: all, unless thousands do or many nodes have crowds. */
export async function withRelationships(ask: Ask, nodes: GraphNode[]): Promise<Subgraph> {
  const parameters = { ...bounds, elementIds: nodes.map((node) => node.elementId) };
  const rows = await Promise.all([ask(Row, fromFewQuery, parameters), ask(Row, betweenManyQuery, parameters)]);
  return joined(
    nodes,
    rows.flat().map(({ relationship }) => relationship),
  );
}
