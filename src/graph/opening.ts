import { z } from "zod";
import type { Folder } from "../domain/folder.ts";
import { GraphNode } from "../domain/graph.ts";
import type { Opening, OpeningPicture } from "../domain/opening.ts";
import { withRelationships } from "./among.ts";
import type { Ask } from "./ask.ts";
import { hiddenLabels } from "./hidden.ts";

const totalQuery = `
  MATCH (node)
  WHERE NOT node:BackchannelGraph AND none(label IN labels(node) WHERE label IN $hidden)
  RETURN count(node) AS total`;

const chosenQuery = `
  MATCH (node:Entity) WHERE node.id IN $ids
  RETURN node`;

const connectedQuery = `
  MATCH (node)
  WHERE NOT node:BackchannelGraph AND none(label IN labels(node) WHERE label IN $hidden)
  WITH node, COUNT { (node)--(other) WHERE none(label IN labels(other) WHERE label IN $hidden) } AS degree
  RETURN node
  ORDER BY degree DESC, elementId(node)
  LIMIT $limit`;

const Total = z.strictObject({ total: z.int() });
const Row = z.strictObject({ node: GraphNode });

/** The picture to begin with: what the opening lists, else the best-connected nodes; `limit` of them at most. */
export async function openingPicture(
  ask: Ask,
  { ontology, opening }: Pick<Folder, "ontology" | "opening">,
  limit: number,
): Promise<OpeningPicture> {
  const hidden = hiddenLabels(ontology);
  const isComposed = Object.keys(opening).length > 0;
  const [[count], nodes] = await Promise.all([
    ask(Total, totalQuery, { hidden }),
    isComposed ? listed(ask, opening, limit) : bestConnected(ask, hidden, limit),
  ]);
  const subgraph = await withRelationships(ask, nodes);
  const picture = { subgraph, shown: nodes.length, total: count?.total ?? 0 };
  return isComposed ? { ...picture, places: placesOf(opening, nodes) } : picture;
}

async function listed(ask: Ask, opening: Opening, limit: number): Promise<GraphNode[]> {
  const ids = Object.keys(opening).slice(0, limit);
  const rows = await ask(Row, chosenQuery, { ids });
  const nodes = new Map(rows.map(({ node }) => [node.id, node]));
  return ids.flatMap((id) => nodes.get(id) ?? []);
}

async function bestConnected(ask: Ask, hidden: string[], limit: number): Promise<GraphNode[]> {
  const rows = await ask(Row, connectedQuery, { hidden, limit });
  return rows.map(({ node }) => node);
}

function placesOf(opening: Opening, nodes: GraphNode[]): Opening {
  return Object.fromEntries(nodes.map(({ id }) => [id, opening[id] ?? {}]));
}
