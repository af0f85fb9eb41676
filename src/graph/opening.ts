import { z } from "zod";
import { caption } from "../domain/caption.ts";
import type { Folder } from "../domain/folder.ts";
import { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Opening, OpeningPicture } from "../domain/opening.ts";
import { withRelationships } from "./among.ts";
import type { Ask } from "./ask.ts";
import { hiddenLabels } from "./hidden.ts";
import { openingWords } from "./openingWords.ts";
import { anyOf } from "./quoted.ts";
import { bestRegion } from "./region.ts";

const allQuery = "MATCH (node) RETURN count(node) AS count";

const chosenQuery = `
  MATCH (node:Entity) WHERE node.id IN $ids
  RETURN node`;

const nodesQuery = `
  MATCH (node) WHERE elementId(node) IN $elementIds
  RETURN node`;

const wholeQuery = `
  MATCH (node)
  WHERE NOT node:BackchannelGraph AND none(label IN labels(node) WHERE label IN $hidden)
  RETURN node ORDER BY COUNT { (node)--() } DESC, elementId(node)`;

const someQuery = `
  MATCH (node) WITH node LIMIT $limit
  WHERE NOT node:BackchannelGraph AND none(label IN labels(node) WHERE label IN $hidden)
  RETURN node`;

const Count = z.strictObject({ count: z.int() });
const Row = z.strictObject({ node: GraphNode });

/** More than these nobody can follow at first sight, whatever the limit. */
const legible = 80;

interface Wanted {
  limit: number;
  /** Nodes with many relationships, by element id, the best first. */
  hubs(): Promise<string[]>;
}

/** The picture to begin with: what the opening lists, else the whole of a small graph or the best-connected part. */
export async function openingPicture(
  ask: Ask,
  { ontology, opening }: Pick<Folder, "ontology" | "opening">,
  { limit, hubs: best }: Wanted,
): Promise<OpeningPicture> {
  const total = await countShowable(ask, ontology);
  if (Object.keys(opening).length > 0) {
    const nodes = await listed(ask, opening, limit);
    const subgraph = await withRelationships(ask, nodes);
    return { subgraph, places: placesOf(opening, nodes), shown: nodes.length, total };
  }
  const { nodes, hubs } =
    total <= limit ? await whole(ask, ontology) : await region(ask, ontology, { limit, hubs: best });
  const names = hubs.map((hub) => caption(ontology, hub));
  const words = openingWords({ shown: nodes.length, total, hubs: names });
  return { subgraph: await withRelationships(ask, nodes), shown: nodes.length, total, words };
}

// The first count is Neo4j's own; the second looks at hidden nodes alone, for one may have two of the labels.
async function countShowable(ask: Ask, ontology: Ontology): Promise<number> {
  const hiddenQuery = `MATCH (node:${anyOf(["BackchannelGraph", ...hiddenLabels(ontology)])}) RETURN count(node) AS count`;
  const [[all], [hidden]] = await Promise.all([ask(Count, allQuery), ask(Count, hiddenQuery)]);
  return (all?.count ?? 0) - (hidden?.count ?? 0);
}

async function listed(ask: Ask, opening: Opening, limit: number): Promise<GraphNode[]> {
  const ids = Object.keys(opening).slice(0, limit);
  const rows = await ask(Row, chosenQuery, { ids });
  const nodes = new Map(rows.map(({ node }) => [node.id, node]));
  return ids.flatMap((id) => nodes.get(id) ?? []);
}

function placesOf(opening: Opening, nodes: GraphNode[]): Opening {
  return Object.fromEntries(nodes.map(({ id }) => [id, opening[id] ?? {}]));
}

interface Chosen {
  nodes: GraphNode[];
  /** Those that it was begun from. */
  hubs: GraphNode[];
}

async function whole(ask: Ask, ontology: Ontology): Promise<Chosen> {
  const rows = await ask(Row, wholeQuery, { hidden: hiddenLabels(ontology) });
  return { nodes: rows.map(({ node }) => node), hubs: [] };
}

async function region(ask: Ask, ontology: Ontology, wanted: Wanted): Promise<Chosen> {
  const limit = Math.min(wanted.limit, legible);
  const { elementIds, hubs } = await bestRegion(ask, ontology, { limit, among: await wanted.hubs() });
  if (elementIds.length === 0) return unjoined(ask, ontology, limit);
  const rows = await ask(Row, nodesQuery, { elementIds });
  const nodes = new Map(rows.map(({ node }) => [node.elementId, node]));
  const inOrder = (ids: string[]) => ids.flatMap((id) => nodes.get(id) ?? []);
  return { nodes: inOrder(elementIds), hubs: inOrder(hubs) };
}

async function unjoined(ask: Ask, ontology: Ontology, limit: number): Promise<Chosen> {
  const rows = await ask(Row, someQuery, { limit, hidden: hiddenLabels(ontology) });
  return { nodes: rows.map(({ node }) => node), hubs: [] };
}
