import { z } from "zod";
import { NodeId } from "./graph.ts";

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
  })
  .meta({ id: "Found" });
export type Found = z.infer<typeof Found>;
