import { z } from "zod";
import { NodeId } from "./graph.ts";

/** `nodes` of all `of` were looked at: by full-text index, by an index of names, or in part one after the other. */
const Searched = z.strictObject({
  how: z
    .enum(["fulltext", "index", "scan"])
    .describe("The weakest way that was needed; an index may know beginnings only"),
  nodes: z.int().min(0),
  of: z.int().min(0),
});
export type Searched = z.infer<typeof Searched>;

/** What the typeahead offers. */
export const Found = z
  .strictObject({
    nodes: z.array(
      z.strictObject({
        id: NodeId,
        name: z.string(),
        labels: z.array(z.string()),
        period: z.string().optional(),
        degree: z.int().min(0),
        matched: z.string().optional().describe("The alias or summary that matched, where the name did not"),
      }),
    ),
    questions: z.array(z.strictObject({ id: z.string(), title: z.string() })),
    searched: Searched.optional().describe("How far the search went, in a database of others"),
  })
  .meta({ id: "Found" });
export type Found = z.infer<typeof Found>;
