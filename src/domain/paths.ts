import { z } from "zod";
import { caption } from "./caption.ts";
import { Evidence, evidenceOfRelationship } from "./evidence.ts";
import { GraphNode, type GraphRelationship, NodeId, Subgraph } from "./graph.ts";
import { type Ontology, reading } from "./ontology.ts";

/** More steps than these say little: nearly everything is as near. So many are looked for unless more are asked for. */
export const usualSteps = 5;

/** A path of more steps than these is read by nobody, and past them a search costs most. */
export const mostSteps = 10;

const ReadRelationship = z.strictObject({
  id: z.string(),
  words: z.string().describe("Stands between the two names, read in the direction of the step"),
  sentence: z.string(),
  evidence: Evidence.optional(),
});

/** One step from a node to the next; where several relationships join them, what is stated comes first. */
export const Step = z
  .strictObject({
    from: NodeId,
    to: NodeId,
    relationships: z.array(ReadRelationship).min(1),
    total: z.int().min(1).describe("How many relationships join the two; some are given"),
  })
  .meta({ id: "Step" });
export type Step = z.infer<typeof Step>;

export const Path = z
  .strictObject({
    nodes: z.array(NodeId).min(2),
    steps: z.array(Step).min(1),
    hubs: z.array(NodeId).describe("Which of the best-connected nodes of the graph it goes through"),
  })
  .meta({ id: "Path" });
export type Path = z.infer<typeof Path>;

export const Paths = z
  .strictObject({
    from: NodeId,
    to: NodeId,
    paths: z.array(Path).describe("Those past `hubs` come first; among equals those through the least connected"),
    total: z.int().min(0).describe("How many there are, given or not"),
    types: z.array(z.string()).optional().describe("Those that they may take; any where left out"),
    steps: z.int().min(1).describe("Paths of up to so many steps were looked for"),
    isDeadEnd: z
      .literal(true)
      .optional()
      .describe("All that one end is joined to was looked at: there is no longer path either"),
    hubs: z
      .array(NodeId)
      .describe("Best-connected nodes next to both ends: since a path through them says little, these come last"),
    avoided: z.array(GraphNode),
    subgraph: Subgraph.describe("The ends, and all that the paths go through"),
    isPart: z.literal(true).optional().describe("The search ended before all was looked at: there may be others"),
  })
  .meta({ id: "Paths" });
export type Paths = z.infer<typeof Paths>;

export const Common = z
  .strictObject({
    nodes: z.array(NodeId).describe("Those that were asked about"),
    common: z.array(
      z.strictObject({ node: NodeId, steps: z.array(Step).describe("From each of those asked about to this one") }),
    ),
    total: z.int().min(0),
    subgraph: Subgraph,
    isPart: z.literal(true).optional().describe("They have too many neighbours to look at each: there may be others"),
  })
  .meta({ id: "Common" });
export type Common = z.infer<typeof Common>;

/** A relationship as a sentence that begins with the first node, where the ontology has words for that. */
export function readFrom(
  ontology: Ontology,
  relationship: GraphRelationship,
  [from, to]: [GraphNode, GraphNode],
): Step["relationships"][number] {
  const { reads, reverse } = reading(ontology, relationship);
  const words = relationship.from === from.id ? reads : reverse;
  const [first, second] = [caption(ontology, from), caption(ontology, to)];
  const sentence = words.startsWith("←") ? `${second} ${reads} ${first}` : `${first} ${words} ${second}`;
  return { id: relationship.id, words, sentence, evidence: evidenceOfRelationship(relationship) };
}
