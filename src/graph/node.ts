import { z } from "zod";
import { NotFoundError } from "../domain/errors.ts";
import { evidenceOfNode } from "../domain/evidence.ts";
import { GraphNode } from "../domain/graph.ts";
import type { NodeDetails } from "../domain/nodeDetails.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Ask } from "./ask.ts";
import { lookup } from "./lookup.ts";

const Row = z.strictObject({ node: GraphNode });

/** The node with the id, or with the element id. */
export async function findNode(ask: Ask, ontology: Ontology, id: string): Promise<GraphNode> {
  const { query, parameters } = lookup(ontology, [id]);
  const rows = await ask(Row, query, parameters);
  // The text of one label's id may look like another's: that which is called so itself goes first.
  const row = rows.find(({ node }) => node.id === id) ?? rows[0];
  if (!row) throw new NotFoundError(`No node has the id "${id}".`);
  return row.node;
}

export async function nodeDetails(ask: Ask, ontology: Ontology, id: string): Promise<NodeDetails> {
  const node = await findNode(ask, ontology, id);
  const evidence = evidenceOfNode(node);
  return { node, evidence: evidence ? [evidence] : [] };
}
