import { z } from "zod";
import type { Ask } from "../ask.ts";
import { typed } from "./outwards.ts";

const degreesQuery = `
  MATCH (node) WHERE elementId(node) IN $elementIds
  RETURN elementId(node) AS elementId, COUNT { (node)--() } AS degree
  ORDER BY degree DESC, elementId`;

const sharedQuery = (types: string[] | undefined) => `
  MATCH (one) WHERE elementId(one) = $ends[0]
  MATCH (other) WHERE elementId(other) = $ends[1]
  MATCH (hub) WHERE elementId(hub) IN $hubs
    AND EXISTS { (one)-[${typed(types)}]-(hub) } AND EXISTS { (other)-[${typed(types)}]-(hub) }
  RETURN elementId(hub) AS elementId`;

const Degree = z.strictObject({ elementId: z.string(), degree: z.int() });
const Hub = z.strictObject({ elementId: z.string() });

const bounds = { hubs: 5, fewest: 20 };

/**
 * Of a graph's hubs those that most of it is joined to, by element id: the best-connected one, and those with at least
 * half as many relationships.
 */
export async function bestConnected(ask: Ask, elementIds: string[]): Promise<string[]> {
  const degrees = await ask(Degree, degreesQuery, { elementIds });
  const enough = Math.max(bounds.fewest, (degrees[0]?.degree ?? 0) / 2);
  return degrees
    .filter(({ degree }) => degree >= enough)
    .slice(0, bounds.hubs)
    .map(({ elementId }) => elementId);
}

/** Those of the hubs that are next to both ends. */
export async function sharedHubs(
  ask: Ask,
  { ends, hubs, types }: { ends: [string, string]; hubs: string[]; types: string[] | undefined },
): Promise<string[]> {
  if (hubs.length === 0) return [];
  return (await ask(Hub, sharedQuery(types), { ends, hubs })).map(({ elementId }) => elementId);
}
