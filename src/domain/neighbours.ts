import { z } from "zod";
import { Subgraph } from "./graph.ts";

export const Degrees = z
  .strictObject({
    total: z.int().min(0),
    groups: z.array(
      z.strictObject({
        type: z.string(),
        direction: z.enum(["out", "in"]),
        label: z.string().describe("The main label of the node at the other end"),
        count: z.int().min(0).describe("Exact by type and direction; by label an estimate where `sampled`"),
        sampled: z.int().min(1).optional().describe("How many were looked at for their labels, where not all were"),
      }),
    ),
  })
  .meta({ id: "Degrees" });
export type Degrees = z.infer<typeof Degrees>;

export const Neighbours = z
  .strictObject({
    subgraph: Subgraph,
    total: z.int().min(0).describe("Relationships that match, before paging; of those looked at"),
    looked: z
      .strictObject({ at: z.int().min(0), of: z.int().min(0) })
      .optional()
      .describe("How many relationships of these types were looked at, where a node has too many for all"),
  })
  .meta({ id: "Neighbours" });
export type Neighbours = z.infer<typeof Neighbours>;
