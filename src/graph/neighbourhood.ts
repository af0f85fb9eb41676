import { z } from "zod";
import { GraphNode } from "../domain/graph.ts";
import type { Neighbourhood } from "../domain/neighbours.ts";
import type { Ontology } from "../domain/ontology.ts";
import { withRelationships } from "./among.ts";
import type { Ask } from "./ask.ts";
import { hiddenLabels } from "./hidden.ts";
import { findNode } from "./node.ts";

export interface NeighbourhoodChoice {
  /** So many steps away at the most. */
  depth: number;
  /** So many nodes at the most, the nearest first. */
  limit: number;
}

const countQuery = `
  MATCH (node) WHERE elementId(node) IN $outermost
  RETURN sum(COUNT { (node)--() }) AS count`;

// Those with few relationships first, so that a hub's crowd does not leave the others out.
const nextQuery = `
  MATCH (node) WHERE elementId(node) IN $outermost
  WITH node ORDER BY COUNT { (node)--() }, elementId(node)
  MATCH (node)--(other)
  WITH node, other LIMIT $most
  WHERE NOT other:BackchannelGraph AND none(label IN labels(other) WHERE label IN $hidden)
  WITH other, count(DISTINCT node) AS links
  RETURN elementId(other) AS elementId, links, COUNT { (other)--() } AS degree`;

const nodesQuery = "MATCH (node) WHERE elementId(node) IN $elementIds RETURN node";

const Found = z.strictObject({ elementId: z.string(), links: z.int(), degree: z.int() });
type Found = z.infer<typeof Found>;
const Count = z.strictObject({ count: z.int() });
const Row = z.strictObject({ node: GraphNode });

/** So many relationships are looked at in one step, and no step goes on from more nodes than these. */
const bounds = { looked: 20_000, nodes: 10_000 };

/** What is up to so many steps away from a node: the nearest first, and of those as near the best joined. */
export async function neighbourhood(
  ask: Ask,
  ontology: Ontology,
  { id, depth, limit }: NeighbourhoodChoice & { id: string },
): Promise<Neighbourhood> {
  const start = await findNode(ask, ontology, id);
  const rings = await ringsAround(ask, ontology, { elementId: start.elementId, depth });
  const all = rings.flatMap((ring) => ring.elementIds);
  const nearest = all.slice(0, limit);
  const rows = await ask(Row, nodesQuery, { elementIds: nearest });
  const nodes = new Map(rows.map(({ node }) => [node.elementId, node]));
  const shown = nearest.flatMap((elementId) => nodes.get(elementId) ?? []);
  const subgraph = await withRelationships(ask, [start, ...shown]);
  const isWhole = rings.every((ring) => ring.isWhole);
  return { subgraph, steps: stepsOf(rings, limit), shown: shown.length, total: all.length, isWhole };
}

/** The nodes so many steps away, by element id; whether all were seen up to here. */
interface Ring {
  elementIds: string[];
  isWhole: boolean;
}

async function ringsAround(
  ask: Ask,
  ontology: Ontology,
  { elementId, depth }: { elementId: string; depth: number },
): Promise<Ring[]> {
  const hidden = hiddenLabels(ontology);
  const seen = new Set([elementId]);
  const rings: Ring[] = [];
  let [outermost, isWhole] = [[elementId], true];
  while (rings.length < depth) {
    const isTooMuch = seen.size > bounds.nodes;
    const goesOn = !isTooMuch && outermost.length > 0;
    const [counted] = goesOn ? await ask(Count, countQuery, { outermost }) : [];
    const found = goesOn ? await ask(Found, nextQuery, { outermost, hidden, most: bounds.looked }) : [];
    isWhole &&= !isTooMuch && (counted?.count ?? 0) <= bounds.looked;
    outermost = found
      .filter((one) => !seen.has(one.elementId))
      .sort(byWeight)
      .map((one) => one.elementId);
    for (const one of outermost) seen.add(one);
    rings.push({ elementIds: outermost, isWhole });
  }
  return rings;
}

function byWeight(one: Found, other: Found): number {
  return other.links - one.links || other.degree - one.degree || (one.elementId < other.elementId ? -1 : 1);
}

function stepsOf(rings: Ring[], limit: number): Neighbourhood["steps"] {
  let room = limit;
  return rings.map(({ elementIds: { length: nodes }, isWhole }, index) => {
    const shown = Math.min(nodes, room);
    room -= shown;
    return { depth: index + 1, nodes, shown, isWhole };
  });
}
