import { z } from "zod";
import { emptySubgraph, GraphNode, type Subgraph } from "../domain/graph.ts";
import type { Ask } from "./ask.ts";
import type { Known } from "./knowledge.ts";
import { joined, RelationshipRow } from "./subgraph.ts";

/** So many nodes, and so many relationships, are kept in memory at the most. */
const most = 20_000;

const nodesQuery = "MATCH (node:Entity) WHERE node.sources IS NOT NULL RETURN node LIMIT $most";

const relationshipsQuery = `
  MATCH (:Entity)-[relationship]->(:Entity)
  WHERE relationship.claim IS NOT NULL AND relationship.sources IS NOT NULL
  RETURN relationship LIMIT $most`;

/** Everything that the graph claims, with the passages that say so; nothing of databases of others. */
export async function claimed(ask: Ask, { schema }: Pick<Known, "schema">): Promise<Subgraph> {
  if (!schema.graph) return emptySubgraph;
  const [nodes, relationships] = await Promise.all([
    ask(z.strictObject({ node: GraphNode }), nodesQuery, { most }),
    ask(z.strictObject({ relationship: RelationshipRow }), relationshipsQuery, { most }),
  ]);
  return joined(
    nodes.map(({ node }) => node),
    relationships.map(({ relationship }) => relationship),
  );
}
