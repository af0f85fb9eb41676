import { z } from "zod";
import { NotFoundError } from "../domain/errors.ts";
import { evidenceOfNode, evidenceOfRelationship } from "../domain/evidence.ts";
import { GraphNode } from "../domain/graph.ts";
import { type PassageClaims, passagePlaces, type SourceDocument, type SourceList } from "../domain/sources.ts";
import type { Ask } from "./ask.ts";
import { joined, RelationshipRow } from "./subgraph.ts";

const nodeClaimsQuery = `
  MATCH (node:Entity) WHERE node.summary IS NOT NULL
  UNWIND node.sources AS passage
  RETURN passage, count(*) AS count`;

const relationshipClaimsQuery = `
  MATCH (:Entity)-[relationship]->(:Entity) WHERE relationship.claim IS NOT NULL
  UNWIND relationship.sources AS passage
  RETURN passage, count(*) AS count`;

const nodesQuery = `
  MATCH (node:Entity) WHERE $passage IN node.sources AND node.summary IS NOT NULL
  RETURN node
  ORDER BY node.name, node.id`;

const relationshipsQuery = `
  MATCH (from:Entity)-[relationship]->(to:Entity) WHERE $passage IN relationship.sources AND relationship.claim IS NOT NULL
  RETURN from, relationship, to
  ORDER BY type(relationship), from.name, to.name, elementId(relationship)`;

const Count = z.strictObject({ passage: z.string(), count: z.int() });
const NodeRow = z.strictObject({ node: GraphNode });
const RelationshipWithEnds = z.strictObject({ from: GraphNode, relationship: RelationshipRow, to: GraphNode });

/** The documents, and how many claims rest on each of their passages. */
export async function sourceList(ask: Ask, documents: SourceDocument[]): Promise<SourceList> {
  // Only the seed knows of documents; a database of others is not read in vain.
  if (documents.length === 0) return { documents, claims: {} };
  const counts = await Promise.all([ask(Count, nodeClaimsQuery), ask(Count, relationshipClaimsQuery)]);
  const claims = Object.fromEntries(passagePlaces(documents).map(({ passage }) => [passage.id, 0]));
  for (const { passage, count } of counts.flat()) {
    if (passage in claims) claims[passage] = (claims[passage] ?? 0) + count;
  }
  return { documents, claims };
}

/** Every node and relationship whose claim rests on the passage; relationships first, since they are what it says. */
export async function passageClaims(ask: Ask, documents: SourceDocument[], passage: string): Promise<PassageClaims> {
  if (!passagePlaces(documents).some(({ passage: { id } }) => id === passage))
    throw new NotFoundError(`No document has a passage "${passage}".`);
  const [nodes, rows] = await Promise.all([
    ask(NodeRow, nodesQuery, { passage }),
    ask(RelationshipWithEnds, relationshipsQuery, { passage }),
  ]);
  const own = nodes.map(({ node }) => node);
  const subgraph = joined(
    [...own, ...rows.flatMap(({ from, to }) => [from, to])],
    rows.map(({ relationship }) => relationship),
  );
  const claims = [...subgraph.relationships.map(evidenceOfRelationship), ...own.map(evidenceOfNode)];
  return { passage, subgraph, claims: claims.filter((claim) => claim !== undefined) };
}
