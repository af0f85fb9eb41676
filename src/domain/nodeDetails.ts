import { z } from "zod";
import { Evidence } from "./evidence.ts";
import { GraphNode } from "./graph.ts";

export const NodeDetails = z.strictObject({ node: GraphNode, evidence: z.array(Evidence) }).meta({ id: "NodeDetails" });
export type NodeDetails = z.infer<typeof NodeDetails>;
