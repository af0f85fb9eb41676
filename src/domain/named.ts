import { z } from "zod";
import { NodeId } from "./graph.ts";

/** What a question can call a node: its names, and when it was, days as YYYY-MM-DD. */
export const Named = z.strictObject({
  id: NodeId,
  elementId: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
  period: z
    .strictObject({ start: z.string(), end: z.string(), precision: z.enum(["year", "month", "day"]) })
    .optional(),
  unnamed: z.boolean().optional(),
});
export type Named = z.infer<typeof Named>;

/** Names that were found; where not all could be kept, how many of how many nodes were looked through for slips. */
export const NamesFound = z.strictObject({
  named: z.array(Named),
  among: z.strictObject({ nodes: z.int().min(0), of: z.int().min(0) }).optional(),
});
export type NamesFound = z.infer<typeof NamesFound>;
