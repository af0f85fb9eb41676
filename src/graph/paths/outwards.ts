import { z } from "zod";
import { anyOf } from "../quoted.ts";
import type { HurriedAsk } from "../search/hurried.ts";

/** What may be walked on. */
export interface Ground {
  /** All where left out. */
  types: string[] | undefined;
  /** Labels of nodes that are not walked through. */
  without: string[];
  /** Nodes that are not walked through, by element id. */
  avoided: string[];
}

/** A node that was reached: from which ones, and how many relationships lead on from it. */
export interface Reached {
  parents: string[];
  degree: number;
}

// The ends of a search are always let in, whatever their labels.
const query = (types: string[] | undefined) => `
  MATCH (node) WHERE elementId(node) IN $outermost
  MATCH (node)-[${typed(types)}]-(other)
  WITH node, other LIMIT $most
  WHERE NOT elementId(other) IN $avoided AND NOT other:BackchannelGraph
    AND (elementId(other) IN $ends OR none(label IN labels(other) WHERE label IN $without))
  WITH other, collect(DISTINCT elementId(node)) AS parents
  RETURN elementId(other) AS elementId, parents, COUNT { (other)-[${typed(types)}]-() } AS degree`;

const Row = z.strictObject({ elementId: z.string(), parents: z.array(z.string()), degree: z.int() });

/** Relationships of the chosen types in a pattern: `:A|B`. */
export const typed = (types: string[] | undefined) => (types ? `:${anyOf(types)}` : "");

interface Outwards extends Ground {
  outermost: string[];
  ends: string[];
  /** So many relationships are looked at. */
  most: number;
}

/** Everything one step away from some nodes, by element id; undefined where that took too long. */
export async function outwards(
  ask: HurriedAsk,
  { types, ...parameters }: Outwards,
): Promise<Map<string, Reached> | undefined> {
  const rows = await ask(Row, query(types), { ...parameters });
  return rows && new Map(rows.map(({ elementId, ...reached }) => [elementId, reached]));
}
