import { z } from "zod";
import { NodeId, Subgraph } from "./graph.ts";

/** So many can be asked for at once: with long ids that is a body of nearly a megabyte. */
export const mostParts = { nodes: 5_000, relationships: 15_000 } as const;

const RelationshipId = z.string().min(1).max(1_500);

/** What a picture is made of, by ids. */
export const PartIds = z.strictObject({
  nodes: z.array(NodeId).max(mostParts.nodes).describe(`At most ${mostParts.nodes}`),
  relationships: z
    .array(RelationshipId)
    .max(mostParts.relationships)
    .default([])
    .describe(`At most ${mostParts.relationships}; their ends must be among the nodes`),
});
export type PartIds = z.output<typeof PartIds>;

/** What was found of it, and what was not. */
export const Parts = z
  .strictObject({
    subgraph: Subgraph,
    gone: z
      .strictObject({ nodes: z.array(NodeId), relationships: z.array(z.string()) })
      .describe("Ids of which the graph has nothing"),
  })
  .meta({ id: "Parts" });
export type Parts = z.infer<typeof Parts>;
