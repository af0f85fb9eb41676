import { z } from "zod";
import { Precision } from "./dates.ts";
import { NodeId } from "./graph.ts";

/** What a question can call a node: its names, and when it was, days as YYYY-MM-DD. */
export const Named = z.strictObject({
  id: NodeId,
  elementId: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
  period: z.strictObject({ start: z.string(), end: z.string(), precision: Precision }).optional(),
  unnamed: z.boolean().optional(),
  changed: z.array(z.string()).optional().describe("Of an effect: what it is that changed, popularity"),
  change: z.array(z.string()).optional().describe("How it did, by the names of changes in the lexicon: down"),
});
export type Named = z.infer<typeof Named>;

/** Names that were found; where not all could be kept, how many `of` all were looked through for slips, and for whole names. */
export const NamesFound = z.strictObject({
  named: z.array(Named),
  among: z.strictObject({ nodes: z.int().min(0), whole: z.int().min(0), of: z.int().min(0) }).optional(),
});
export type NamesFound = z.infer<typeof NamesFound>;
