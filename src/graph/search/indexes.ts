import { z } from "zod";
import type { Ontology } from "../../domain/ontology.ts";
import type { Ask } from "../ask.ts";
import { isForbidden } from "../failure.ts";

const query = `
  SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state
  WHERE entityType = 'NODE' AND state = 'ONLINE' AND type IN ['FULLTEXT', 'TEXT', 'RANGE']
  RETURN name, type, labelsOrTypes AS labels, properties
  ORDER BY name`;

const Index = z.strictObject({
  name: z.string(),
  type: z.enum(["FULLTEXT", "TEXT", "RANGE"]),
  labels: z.array(z.string()),
  properties: z.array(z.string()),
});
export type Index = z.infer<typeof Index>;

export type FulltextIndex = Omit<Index, "type">;

export interface NameIndex {
  label: string;
  property: string;
}

/** What a database has of its own to find nodes by name. */
export interface Indexes {
  fulltext: FulltextIndex[];
  /** These know what a name holds, wherever. */
  texts: NameIndex[];
  /** These know how a name begins. */
  beginnings: NameIndex[];
}

/** Not everyone may list indexes; names are then looked through one by one. */
export async function findIndexes(ask: Ask): Promise<Index[]> {
  try {
    return await ask(Index, query);
  } catch (error) {
    if (isForbidden(error)) return [];
    throw error;
  }
}

/** Full-text indexes, and those of one property that is a label's caption or id. */
export function usefulIndexes(ontology: Ontology, indexes: Index[]): Indexes {
  const ofType = (wanted: Index["type"]) => indexes.filter(({ type }) => type === wanted);
  return {
    fulltext: ofType("FULLTEXT"),
    texts: ofType("TEXT").flatMap((index) => nameIndex(ontology, index)),
    beginnings: ofType("RANGE").flatMap((index) => nameIndex(ontology, index)),
  };
}

/** Whether a full-text index holds all names of a label. */
export function namesInText({ labels }: Ontology, indexes: FulltextIndex[], label: string): boolean {
  const caption = labels[label]?.caption || "name";
  return indexes.some(({ labels, properties }) => labels.includes(label) && properties.includes(caption));
}

function nameIndex(ontology: Ontology, { labels: [label = ""], properties }: Index): NameIndex[] {
  const [property = "", ...more] = properties;
  const { caption, id } = ontology.labels[label] ?? {};
  return more.length === 0 && [caption, id].includes(property) ? [{ label, property }] : [];
}
