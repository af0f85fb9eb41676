import type { Driver } from "neo4j-driver";
import { z } from "zod";
import { createAsk } from "../ask.ts";
import { kept } from "../kept.ts";
import { createReader } from "../reader.ts";

const query = `
  CALL db.labels() YIELD label WITH collect(label) AS labels
  CALL db.relationshipTypes() YIELD relationshipType WITH labels, collect(relationshipType) AS types
  CALL db.propertyKeys() YIELD propertyKey
  RETURN labels, types, collect(propertyKey) AS properties`;

const Names = z.strictObject({
  labels: z.array(z.string()),
  types: z.array(z.string()),
  properties: z.array(z.string()),
});
export type Names = z.infer<typeof Names>;

/** The names that a database has for things, asked again after a while. */
export function createNames(driver: Driver, database: string | undefined): () => Promise<Names> {
  const ask = createAsk(createReader(driver, database));
  return kept(60, async () => {
    const [names] = await ask(Names, query);
    return names ?? { labels: [], types: [], properties: [] };
  });
}
