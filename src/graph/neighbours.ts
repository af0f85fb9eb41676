import { z } from "zod";
import { GraphNode } from "../domain/graph.ts";
import type { Neighbours } from "../domain/neighbours.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { hiddenLabels } from "./hidden.ts";
import { lookup } from "./lookup.ts";
import { findNode } from "./node.ts";
import { anyOf } from "./quoted.ts";
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

// The limit comes before the filter and the order, so that a node with a crowd around it answers as soon as others.
// What the document states comes before what only follows from it, and that before what has no claim.
const query = ({ types, direction }: NeighbourChoice) => `
  MATCH (node) WHERE elementId(node) = $elementId
  WITH node, COUNT { ${pattern({ types, direction, relationship: "", other: "" })} } AS of
  MATCH ${pattern({ types, direction, relationship: "relationship", other: "other" })}
  WITH node, of, relationship, other LIMIT $most
  WHERE ($direction <> 'in' OR other <> node) // a loop goes out
    AND ($labels IS NULL OR any(label IN labels(other) WHERE label IN $labels))
    AND none(label IN labels(other) WHERE label IN $hidden)
    AND NOT elementId(other) IN $without
  WITH of, relationship, other, COUNT { (other)--() } AS degree,
    CASE WHEN relationship.claim IS NULL THEN 2 WHEN relationship.basis = 'implied' THEN 1 ELSE 0 END AS weakness
  ORDER BY weakness, degree DESC, left(coalesce(toStringOrNull(other.name), ''), 200), elementId(relationship)
  WITH of, collect({relationship: relationship, other: other}) AS found
  RETURN of, size(found) AS total, found[$skip..$skip + $limit] AS page`;

interface Pattern extends Pick<NeighbourChoice, "types" | "direction"> {
  relationship: string;
  other: string;
}

function pattern({ types, direction, relationship, other }: Pattern): string {
  const [left, right] = [direction === "in" ? "<-" : "-", direction === "out" ? "->" : "-"];
  return `(node)${left}[${relationship}${types ? `:${anyOf(types)}` : ""}]${right}(${other})`;
}

const Row = z.strictObject({
  of: z.int(),
  total: z.int(),
  page: z.array(z.strictObject({ relationship: RelationshipRow, other: GraphNode })),
});

const Known = z.strictObject({ elementId: z.string() });

/** So many relationships of a choice are looked at. */
const most = 5_000;

/** A chosen part of what is one step away, the most telling first, together with the node itself. */
export async function neighbours(
  ask: Ask,
  ontology: Ontology,
  { id, ...choice }: NeighbourChoice & { id: string },
): Promise<Neighbours> {
  const [node, without] = await Promise.all([
    findNode(ask, ontology, id),
    elementIds(ask, ontology, choice.without ?? []),
  ]);
  const isEmpty = choice.types?.length === 0;
  const parameters = { ...given(ontology, choice), elementId: node.elementId, without };
  const [row] = isEmpty ? [] : await ask(Row, query(choice), parameters);
  const { of, total, page } = row ?? { of: 0, total: 0, page: [] };
  const nodes = [node, ...page.map(({ other }) => other)];
  const relationships = page.map(({ relationship }) => relationship);
  const looked = of > most ? { looked: { at: most, of } } : {};
  return { subgraph: joined(nodes, relationships), total, ...looked };
}

const given = (ontology: Ontology, { direction, labels, hidden, skip, limit }: NeighbourChoice) => ({
  direction,
  labels: labels ?? null,
  hidden: hidden ? [] : hiddenLabels(ontology),
  skip,
  limit,
  most,
});

async function elementIds(ask: Ask, ontology: Ontology, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { query, parameters } = lookup(ontology, ids, "RETURN elementId(node) AS elementId");
  return (await ask(Known, query, parameters)).map(({ elementId }) => elementId);
}
