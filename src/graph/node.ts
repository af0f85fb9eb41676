import { z } from "zod";
import { NotFoundError } from "../domain/errors.ts";
import { evidenceOfNode } from "../domain/evidence.ts";
import { GraphNode } from "../domain/graph.ts";
import type { NodeDetails } from "../domain/nodeDetails.ts";
import type { Ask } from "./ask.ts";

const query = `
  CALL () {
    MATCH (node:Entity {id: $id}) RETURN node
    UNION
    MATCH (node) WHERE elementId(node) = $id AND NOT node:BackchannelGraph RETURN node
  }
  RETURN node`;

const Row = z.strictObject({ node: GraphNode });

/** The node with the id, or with the element id. */
export async function findNode(ask: Ask, id: string): Promise<GraphNode> {
  const [row] = await ask(Row, query, { id });
  if (!row) throw new NotFoundError(`No node has the id "${id}".`);
  return row.node;
}

export async function nodeDetails(ask: Ask, id: string): Promise<NodeDetails> {
  const node = await findNode(ask, id);
  const evidence = evidenceOfNode(node);
  return { node, evidence: evidence ? [evidence] : [] };
}
