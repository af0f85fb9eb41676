import { z } from "zod";
import type { Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { hiddenLabels } from "./hidden.ts";

// Leaves come last, so that a node's crowd is not shown in place of what joins on; then what several shown ones know.
const nextQuery = `
  MATCH (node) WHERE elementId(node) IN $outermost
  UNWIND COLLECT { MATCH (node)--(other) RETURN other LIMIT $looked } AS other
  WITH other, count(DISTINCT node) AS links
  WHERE NOT elementId(other) IN $shown AND none(label IN labels(other) WHERE label IN $hidden)
  WITH other, links, COUNT { (other)--() } AS degree
  RETURN elementId(other) AS elementId
  ORDER BY degree > 1 DESC, links DESC, degree DESC, elementId
  LIMIT $room`;

/** So many relationships are looked at in one step, the same number of each outermost node. */
const looked = 10_000;

const Next = z.strictObject({ elementId: z.string() });

/** In one step outwards no more nodes are added than this: then one node's crowd does not fill the picture. */
const step = 24;

/** Some connected nodes, by element id, the nearest to its hub first. */
export interface Region {
  elementIds: string[];
  hubs: string[];
}

/** The best-connected part of a graph, of whose hubs these are the best: the first one, what is joined to it, and so on outwards; from another hub where that ends. */
export async function bestRegion(
  ask: Ask,
  ontology: Ontology,
  { limit, among }: { limit: number; among: string[] },
): Promise<Region> {
  const shown: string[] = [];
  const used: string[] = [];
  for (const hub of among) {
    if (shown.length >= limit) break;
    if (shown.includes(hub)) continue;
    used.push(hub);
    await grow(ask, { shown, hub, limit, hidden: hiddenLabels(ontology) });
  }
  return { elementIds: shown, hubs: used };
}

interface Growing {
  shown: string[];
  hub: string;
  limit: number;
  hidden: string[];
}

async function grow(ask: Ask, { shown, hub, limit, hidden }: Growing): Promise<void> {
  let outermost = [hub];
  shown.push(hub);
  while (outermost.length > 0 && shown.length < limit) {
    const room = Math.min(step, limit - shown.length);
    const parameters = { outermost, shown, hidden, room, looked: Math.ceil(looked / outermost.length) };
    const rows = await ask(Next, nextQuery, parameters);
    outermost = rows.map(({ elementId }) => elementId);
    shown.push(...outermost);
  }
}
