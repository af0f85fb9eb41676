import { z } from "zod";
import { GraphNode } from "../domain/graph.ts";
import type { Neighbours } from "../domain/neighbours.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { hiddenLabels } from "./hidden.ts";
import { findNode } from "./node.ts";
import { joined, RelationshipRow } from "./subgraph.ts";

/** Which neighbours; what is left out does not narrow. */
export interface NeighbourChoice {
  types?: string[] | undefined;
  direction: "out" | "in" | "both";
  labels?: string[] | undefined;
  without?: string[] | undefined;
  hidden: boolean;
  limit: number;
  skip: number;
}

// What the document states comes before what only follows from it, and that before what has no claim.
const query = `
  MATCH (node) WHERE elementId(node) = $elementId
  MATCH (node)-[relationship]-(other)
  WHERE ($types IS NULL OR type(relationship) IN $types)
    AND ($direction = 'both' OR ($direction = 'out') = (startNode(relationship) = node))
    AND ($labels IS NULL OR any(label IN labels(other) WHERE label IN $labels))
    AND none(label IN labels(other) WHERE label IN $hidden)
    AND NOT (coalesce(other.id, '') IN $without OR elementId(other) IN $without)
  WITH relationship, other, COUNT { (other)--() } AS degree,
    CASE WHEN relationship.claim IS NULL THEN 2 WHEN relationship.basis = 'implied' THEN 1 ELSE 0 END AS weakness
  ORDER BY weakness, degree DESC, coalesce(toStringOrNull(other.name), ''), elementId(relationship)
  WITH collect({relationship: relationship, other: other}) AS found
  RETURN size(found) AS total, found[$skip..$skip + $limit] AS page`;

const Row = z.strictObject({
  total: z.int(),
  page: z.array(z.strictObject({ relationship: RelationshipRow, other: GraphNode })),
});

/** A chosen part of what is one step away, the most telling first, together with the node itself. */
export async function neighbours(
  ask: Ask,
  ontology: Ontology,
  { id, hidden, ...choice }: NeighbourChoice & { id: string },
): Promise<Neighbours> {
  const node = await findNode(ask, id);
  const [row] = await ask(Row, query, {
    elementId: node.elementId,
    direction: choice.direction,
    types: choice.types ?? null,
    labels: choice.labels ?? null,
    without: choice.without ?? [],
    hidden: hidden ? [] : hiddenLabels(ontology),
    skip: choice.skip,
    limit: choice.limit,
  });
  const page = row?.page ?? [];
  const nodes = [node, ...page.map(({ other }) => other)];
  return {
    subgraph: joined(
      nodes,
      page.map(({ relationship }) => relationship),
    ),
    total: row?.total ?? 0,
  };
}
