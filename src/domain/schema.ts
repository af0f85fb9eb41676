import { z } from "zod";
import { Ontology } from "./ontology.ts";

const PropertyCount = z.strictObject({ name: z.string(), count: z.int().min(0) });

/** What a database holds, counted, beside how it is to be drawn and read. `ontology` is guessed where none is known. */
export const Schema = z
  .strictObject({
    database: z.string(),
    graph: z
      .strictObject({ folder: z.string(), hash: z.string(), writtenOn: z.string() })
      .describe("The graph folder that this database was seeded from"),
    ontology: Ontology,
    labels: z.array(z.strictObject({ label: z.string(), count: z.int().min(0), properties: z.array(PropertyCount) })),
    types: z.array(z.strictObject({ type: z.string(), count: z.int().min(0), properties: z.array(PropertyCount) })),
    basis: z.strictObject({ stated: z.int().min(0), implied: z.int().min(0) }),
    limits: z.strictObject({
      seconds: z.number(),
      rows: z.int(),
      bytes: z.int(),
      characters: z.int(),
      depth: z.int(),
    }),
  })
  .meta({ id: "Schema" });
export type Schema = z.infer<typeof Schema>;
