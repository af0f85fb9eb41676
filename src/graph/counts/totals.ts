import { z } from "zod";
import type { Ask } from "../ask.ts";
import { quoted } from "../quoted.ts";
import { inBatches } from "./batches.ts";

// Each of these counts is one that Neo4j keeps, so that nothing is read for it however large the graph.
const totalsQuery = `
  RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships, COUNT { (:BackchannelGraph) } AS marks`;

const labelsQuery = "CALL db.labels() YIELD label RETURN label AS name";
const typesQuery = "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name";

const labelPattern = (name: string) => `COUNT { (:${quoted(name)}) }`;
const typePattern = (name: string) => `COUNT { ()-[:${quoted(name)}]->() }`;

// Of a small graph one query reads all sooner than Neo4j has planned hundreds of counts.
const smallLabelsQuery = "MATCH (node) UNWIND labels(node) AS name RETURN name, count(*) AS count";
const smallTypesQuery = "MATCH ()-[relationship]->() RETURN type(relationship) AS name, count(*) AS count";

/** Up to so many nodes or relationships, a graph is read as a whole rather than in parts. */
export const few = 20_000;

const Totals = z.strictObject({ nodes: z.int(), relationships: z.int(), marks: z.int() });
const Name = z.strictObject({ name: z.string() });
const Counts = z.strictObject({ counts: z.array(z.int()) });

const Count = z.strictObject({ name: z.string(), count: z.int() });
/** How many nodes or relationships a label or type has. */
export type Counted = z.infer<typeof Count>;

/** How many nodes there are, without the seed's own mark, and how many relationships. */
export async function countAll(ask: Ask): Promise<{ nodes: number; relationships: number }> {
  const [totals] = await ask(Totals, totalsQuery);
  return { nodes: (totals?.nodes ?? 0) - (totals?.marks ?? 0), relationships: totals?.relationships ?? 0 };
}

/** Every label that a node has, but the mark's; in order of their names. */
export async function countLabels(ask: Ask, nodes: number): Promise<Counted[]> {
  const counts = nodes <= few ? await ask(Count, smallLabelsQuery) : await kept(ask, labelsQuery, labelPattern);
  return inOrder(counts.filter(({ name }) => name !== "BackchannelGraph"));
}

/** Every type that a relationship has, in order of their names. */
export async function countTypes(ask: Ask, relationships: number): Promise<Counted[]> {
  return inOrder(relationships <= few ? await ask(Count, smallTypesQuery) : await kept(ask, typesQuery, typePattern));
}

/** The counts that Neo4j keeps. */
async function kept(ask: Ask, namesQuery: string, pattern: (name: string) => string): Promise<Counted[]> {
  const names = (await ask(Name, namesQuery)).map(({ name }) => name);
  return inBatches(names, 50, async (some) => {
    const [row] = await ask(Counts, `RETURN [${some.map(pattern).join(", ")}] AS counts`);
    return some.map((name, index) => ({ name, count: row?.counts[index] ?? 0 }));
  });
}

// A name stays known to Neo4j after the last thing of that name is gone.
const inOrder = (counts: Counted[]) =>
  counts.filter(({ count }) => count > 0).sort((one, other) => (one.name < other.name ? -1 : 1));
