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
        count: z.int().min(0),
      }),
    ),
  })
  .meta({ id: "Degrees" });
export type Degrees = z.infer<typeof Degrees>;

export const Neighbours = z
  .strictObject({ subgraph: Subgraph, total: z.int().min(0).describe("Relationships that match, before paging") })
  .meta({ id: "Neighbours" });
export type Neighbours = z.infer<typeof Neighbours>;
