import { z } from "zod";
import type { Schema } from "../../domain/schema.ts";
import type { Ask } from "../ask.ts";

const markQuery = `
  MATCH (graph:BackchannelGraph)
  WHERE graph.hash IS NOT NULL
  RETURN graph.folder AS folder, graph.hash AS hash, toString(graph.writtenOn) AS writtenOn
  ORDER BY writtenOn DESC LIMIT 1`;

// Between the seed's own nodes alone: whatever else a database holds does not have to be read for it.
const basisQuery = `
  MATCH (:Entity)-[relationship]->(:Entity) WHERE relationship.claim IS NOT NULL
  RETURN count(CASE relationship.basis WHEN 'implied' THEN null ELSE 1 END) AS stated,
    count(CASE relationship.basis WHEN 'implied' THEN 1 END) AS implied`;

const Mark = z.strictObject({ folder: z.string(), hash: z.string(), writtenOn: z.string() });
const Basis = z.strictObject({ stated: z.int(), implied: z.int() });

/** The graph folder that the database was seeded from, and its state; undefined where the seed never wrote. */
export async function findMark(ask: Ask): Promise<Schema["graph"]> {
  const [mark] = await ask(Mark, markQuery);
  return mark;
}

/** The same of one folder; undefined where it was another. */
export async function markOf(ask: Ask, folder: string): Promise<Schema["graph"]> {
  const mark = await findMark(ask);
  return mark?.folder === folder ? mark : undefined;
}

/** How many claims of the seed its passages state, and how many only follow. */
export async function countBasis(ask: Ask): Promise<Schema["basis"]> {
  const [basis] = await ask(Basis, basisQuery);
  return basis ?? { stated: 0, implied: 0 };
}
