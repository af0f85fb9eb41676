import { z } from "zod";
import { Subgraph } from "./graph.ts";

/** How many relationships a node has, by type, direction and the label at the other end. */
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

/** How many relationships of a type a node has in one direction. */
export type RelationCount = Pick<Degrees["groups"][number], "type" | "direction" | "count">;

/** A page of a node's relationships with what they lead to. */
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

/** Farther than this nearly everything is as near. */
export const mostDepth = 4;

export const Neighbourhood = z
  .strictObject({
    subgraph: Subgraph.describe("The node itself, the nearest ones around it, and all that joins these"),
    steps: z
      .array(
        z.strictObject({
          depth: z.int().min(1),
          nodes: z.int().min(0).describe("How many nodes are so many steps away"),
          shown: z.int().min(0).describe("How many of them are in the subgraph"),
          isWhole: z.boolean().describe("Whether these are all up to here"),
        }),
      )
      .describe("One for each step of the depth"),
    shown: z.int().min(0).describe("Nodes in the subgraph, without the node itself"),
    total: z.int().min(0).describe("Nodes that were found within the depth, without the node itself"),
    isWhole: z
      .boolean()
      .describe("Whether these are all; else there were too many to be looked at, and there are more"),
  })
  .meta({ id: "Neighbourhood" });
export type Neighbourhood = z.infer<typeof Neighbourhood>;
