import { z } from "zod";
import { Ontology } from "./ontology.ts";

/** `count` of the nodes or relationships that were read have the property. */
const PropertyCount = z.strictObject({
  name: z.string(),
  count: z.int().min(0),
  types: z.array(z.string()).optional().describe("Neo4j's types of the values that were read"),
});

const read = {
  count: z.int().min(0),
  sampled: z.int().min(0).optional().describe("How many were read for the properties, where not all were"),
  properties: z.array(PropertyCount),
};

const LabelCount = z.strictObject({ label: z.string(), ...read });
const TypeCount = z.strictObject({
  type: z.string(),
  ...read,
  joins: z
    .array(z.strictObject({ from: z.string(), to: z.string(), count: z.int().min(0) }))
    .optional()
    .describe("Which labels it joins, as far as the count store or the sample says"),
});

/** The bounds of statements, as configured. */
export const Limits = z.strictObject({
  seconds: z.number().describe("Longest a statement may run"),
  rows: z.int().describe("Most rows of one answer, unless asked for"),
  maximumRows: z.int().describe("Most rows that a request may ask for"),
  bytes: z.int().describe("Most bytes of one answer"),
  characters: z.int().describe("Longest statement"),
  depth: z.int().describe("Deepest nesting of a statement"),
  statements: z.int().describe("Statements that run at once"),
  statementsPerClient: z.int().describe("Of these, how many of one address"),
  waiting: z.int().describe("Statements that wait for their turn"),
  lines: z
    .strictObject({
      seconds: z.number().describe("Longest an answer in lines may take in all"),
      idleSeconds: z.number().describe("Longest that it waits for its reader"),
      statements: z.int().describe("Of the statements that run at once, how many may be answered so"),
      rows: z.int().optional().describe("Most rows; all there are if left out"),
      bytes: z.int().optional().describe("Most bytes; all there are if left out"),
    })
    .describe("Of answers as application/x-ndjson, in place of seconds, rows and bytes"),
});
export type Limits = z.infer<typeof Limits>;

/** What a database holds, counted, beside how it is to be drawn and read. */
export const Schema = z
  .strictObject({
    database: z.string(),
    server: z.strictObject({ version: z.string(), edition: z.string() }).describe("The Neo4j that answers"),
    graph: z
      .strictObject({ folder: z.string(), hash: z.string(), writtenOn: z.string() })
      .optional()
      .describe("The graph folder that this database was seeded from; absent where it was not"),
    ontologyFrom: z
      .enum(["folder", "file", "guess"])
      .describe(
        "Whose words the ontology has: the graph folder's, a file's with guesses for the rest, or guesses alone",
      ),
    ontology: Ontology,
    nodes: z.int().min(0).describe("All nodes but the hidden mark of the seed"),
    relationships: z.int().min(0),
    labels: z.array(LabelCount),
    types: z.array(TypeCount),
    basis: z.strictObject({ stated: z.int().min(0), implied: z.int().min(0) }),
    limits: Limits,
    reportLink: z
      .string()
      .optional()
      .describe("Where readers report a mistake; in it {citation} stands for what they were reading"),
    countedOn: z.iso.datetime().describe("When this was counted; it is kept for a while, and read anew on demand"),
  })
  .meta({ id: "Schema" });
export type Schema = z.infer<typeof Schema>;
