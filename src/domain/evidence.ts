import { z } from "zod";
import type { GraphNode, GraphRelationship } from "./graph.ts";
import { type Properties, textOf, textsOf } from "./value.ts";

export const Basis = z.enum(["stated", "implied"]);
export type Basis = z.infer<typeof Basis>;

/** What says so: a claim in our words, the passages that support it, and how directly they do. */
export const Evidence = z
  .strictObject({
    relationship: z.string().optional(),
    node: z.string().optional(),
    claim: z.string(),
    sources: z.array(z.string()),
    basis: Basis,
    reason: z.string().optional().describe("How an implied claim follows"),
    note: z.string().optional().describe("What is odd about the passage"),
  })
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof Evidence>;

/** The evidence that properties carry, if they carry any; a node's summary is its claim. */
export function evidenceIn(properties: Properties): Evidence | undefined {
  const claim = textOf(properties.claim) ?? textOf(properties.summary);
  const sources = textsOf(properties.sources);
  if (claim === undefined || sources.length === 0) return undefined;
  return {
    claim,
    sources,
    basis: properties.basis === "implied" ? "implied" : "stated",
    reason: textOf(properties.reason),
    note: textOf(properties.note),
  };
}

export function evidenceOfNode(node: GraphNode): Evidence | undefined {
  const evidence = evidenceIn(node.properties);
  return evidence && { node: node.id, ...evidence };
}

export function evidenceOfRelationship(relationship: GraphRelationship): Evidence | undefined {
  const evidence = evidenceIn(relationship.properties);
  return evidence && { relationship: relationship.id, ...evidence };
}
