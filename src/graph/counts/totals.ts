import { z } from "zod";
import type { Ask } from "../ask.ts";
import { quoted } from "../quoted.ts";
import { inBatches } from "./batches.ts";

// Each of these counts is one that Neo4j keeps, so that nothing is read for it however large the graph.
const totalsQuery = `
  RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships, COUNT { (:BackchannelGraph) } AS marks`;

const labelsQuery = "CALL db.labels() YIELD label RETURN label AS name ORDER BY name";
const typesQuery = "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name ORDER BY name";

const labelPattern = (name: string) => `COUNT { (:${quoted(name)}) }`;
const typePattern = (name: string) => `COUNT { ()-[:${quoted(name)}]->() }`;

const Totals = z.strictObject({ nodes: z.int(), relationships: z.int(), marks: z.int() });
const Name = z.strictObject({ name: z.string() });
const Counts = z.strictObject({ counts: z.array(z.int()) });

/** How many nodes or relationships a label or type has. */
export interface Counted {
  name: string;
  count: number;
}

/** How many nodes there are, without the seed's own mark, and how many relationships. */
export async function countAll(ask: Ask): Promise<{ nodes: number; relationships: number }> {
  const [totals] = await ask(Totals, totalsQuery);
  return { nodes: (totals?.nodes ?? 0) - (totals?.marks ?? 0), relationships: totals?.relationships ?? 0 };
}

/** Every label that a node has, but the mark's; in order of their names. */
export async function countLabels(ask: Ask): Promise<Counted[]> {
  const names = (await ask(Name, labelsQuery)).map(({ name }) => name);
  return counted(
    ask,
    names.filter((name) => name !== "BackchannelGraph"),
    labelPattern,
  );
}

/** Every type that a relationship has, in order of their names. */
export async function countTypes(ask: Ask): Promise<Counted[]> {
  const names = (await ask(Name, typesQuery)).map(({ name }) => name);
  return counted(ask, names, typePattern);
}

async function counted(ask: Ask, names: string[], pattern: (name: string) => string): Promise<Counted[]> {
  const counts = await inBatches(names, 50, async (some) => {
    const [row] = await ask(Counts, `RETURN [${some.map(pattern).join(", ")}] AS counts`);
    return some.map((name, index) => ({ name, count: row?.counts[index] ?? 0 }));
  });
  // Sorted here: batches end in any order. A name stays known to Neo4j after its last node is gone.
  return counts.filter(({ count }) => count > 0).sort((one, other) => (one.name < other.name ? -1 : 1));
}
