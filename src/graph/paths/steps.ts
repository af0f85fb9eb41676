import { z } from "zod";
import { GraphNode, type Subgraph } from "../../domain/graph.ts";
import type { Ontology } from "../../domain/ontology.ts";
import { readFrom, type Step } from "../../domain/paths.ts";
import type { Ask } from "../ask.ts";
import { joined, RelationshipRow } from "../subgraph.ts";
import { typed } from "./outwards.ts";

/** Two nodes next to each other, by element id. */
export type Pair = [string, string];

// What the document states comes before what only follows from it, and that before what has no claim.
const query = (types: string[] | undefined) => `
  UNWIND $pairs AS pair
  MATCH (one) WHERE elementId(one) = pair[0]
  MATCH (other) WHERE elementId(other) = pair[1]
  RETURN one, other, COUNT { (one)-[${typed(types)}]-(other) } AS total, COLLECT {
    MATCH (one)-[relationship${typed(types)}]-(other)
    WITH relationship,
      CASE WHEN relationship.claim IS NULL THEN 2 WHEN relationship.basis = 'implied' THEN 1 ELSE 0 END AS weakness
    ORDER BY weakness, elementId(relationship) LIMIT $most
    RETURN relationship } AS relationships`;

const Row = z.strictObject({
  one: GraphNode,
  other: GraphNode,
  total: z.int(),
  relationships: z.array(RelationshipRow),
});

/** Of relationships between the same two nodes so many are given. */
const most = 5;

/** What joins pairs of nodes, in words with evidence: each step by its two element ids, and all of it as a subgraph. */
export async function stepsBetween(
  ask: Ask,
  ontology: Ontology,
  { pairs, types }: { pairs: Pair[]; types: string[] | undefined },
): Promise<{ subgraph: Subgraph; step: (pair: Pair) => Step | undefined }> {
  const unique = [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
  const rows = unique.length === 0 ? [] : await ask(Row, query(types), { pairs: unique, most });
  const steps = new Map(rows.map((row) => [`${row.one.elementId} ${row.other.elementId}`, stepOf(ontology, row)]));
  const subgraph = joined(
    rows.flatMap(({ one, other }) => [one, other]),
    rows.flatMap(({ relationships }) => relationships),
  );
  return { subgraph, step: (pair) => steps.get(pair.join(" ")) };
}

function stepOf(ontology: Ontology, { one, other, total, relationships }: z.infer<typeof Row>): Step {
  const { relationships: between } = joined([one, other], relationships);
  const read = between.map((relationship) => readFrom(ontology, relationship, [one, other]));
  return { from: one.id, to: other.id, relationships: read, total };
}
