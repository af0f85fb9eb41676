import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import { typedJson } from "../../src/http/contract.ts";
import { rowsOf, together } from "../state/rows.ts";
import { picture } from "../state/session.ts";
import { ask } from "./ask.ts";

const joining = `
  MATCH (one)-[relationship]-(other)
  WHERE elementId(one) IN $added AND elementId(other) IN $drawn
  RETURN DISTINCT relationship`;

const labelled = `
  MATCH (node)
  WHERE $label IN labels(node)
  RETURN node
  ORDER BY node.start, coalesce(node.name, node.title, node.id)
  LIMIT 500`;

/** What joins nodes to one another and to what is drawn: two nodes in a picture never lack a relationship. */
export async function relationshipsOf(added: GraphNode[]): Promise<Subgraph["relationships"]> {
  if (added.length === 0) return [];
  const nodes = [...picture.peek().graph.nodes, ...added];
  const parameters = { added: elementIds(added), drawn: elementIds(nodes) };
  const known = { nodes, relationships: picture.peek().graph.relationships };
  return (await things(joining, parameters, known)).relationships;
}

export async function nodesWith(label: string): Promise<GraphNode[]> {
  return (await things(labelled, { label }, picture.peek().graph)).nodes;
}

/** Nodes by Neo4j's own ids. */
export async function nodesByElementId(ids: string[]): Promise<GraphNode[]> {
  const statement = "MATCH (node) WHERE elementId(node) IN $ids RETURN node";
  return (await things(statement, { ids }, picture.peek().graph)).nodes;
}

async function things(statement: string, parameters: Record<string, string | string[]>, known: Subgraph) {
  const { data } = await ask("runStatement", { body: { statement, parameters } }, { accept: typedJson });
  return together(rowsOf(data.values, known));
}

function elementIds(nodes: GraphNode[]): string[] {
  return nodes.map(({ elementId }) => elementId);
}
