import { z } from "zod";
import type { GraphNode, Subgraph } from "../domain/graph.ts";
import type { Ask } from "./ask.ts";
import { joined, RelationshipRow } from "./subgraph.ts";

const query = `
  MATCH (node)-[relationship]->(other)
  WHERE elementId(node) IN $elementIds AND elementId(other) IN $elementIds
  RETURN relationship`;

const Row = z.strictObject({ relationship: RelationshipRow });

/** The nodes with every relationship that joins two of them. */
export async function withRelationships(ask: Ask, nodes: GraphNode[]): Promise<Subgraph> {
  const rows = await ask(Row, query, { elementIds: nodes.map((node) => node.elementId) });
  return joined(
    nodes,
    rows.map(({ relationship }) => relationship),
  );
}
