import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import { typedJson } from "../../src/http/contract.ts";
import { quoted } from "../state/quoted.ts";
import { ontology, picture, schema } from "../state/session.ts";
import { identifier, subgraphOf, typedThings } from "../state/things.ts";
import { ask } from "./ask.ts";

const joining = `
  MATCH (one)-[relationship]-(other)
  WHERE elementId(one) IN $added AND elementId(other) IN $drawn
  RETURN DISTINCT relationship`;

const most = { listed: 500, ordered: 10_000 };

/** In order of time where that is no work; of a label with many nodes, any of them. */
function labelledQuery(label: string): string {
  const count = schema.peek()?.labels.find((counted) => counted.label === label)?.count ?? 0;
  const order = count > most.ordered ? "" : "ORDER BY node.start, coalesce(node.name, node.title, node.id)";
  return `MATCH (node:${quoted(label)}) RETURN node ${order} LIMIT ${most.listed}`;
}

const joint = `
  MATCH (start)-[relationship]->(end)
  WHERE elementId(relationship) = $id
  RETURN start, relationship, end`;

/** What joins nodes to one another and to what is drawn: two nodes in a picture never lack a relationship. */
export async function relationshipsOf(added: GraphNode[]): Promise<Subgraph["relationships"]> {
  if (added.length === 0) return [];
  const nodes = [...picture.peek().graph.nodes, ...added];
  const parameters = { added: elementIds(added), drawn: elementIds(nodes) };
  const known = { nodes, relationships: picture.peek().graph.relationships };
  return (await things(joining, parameters, known)).relationships;
}

export async function nodesWith(label: string): Promise<GraphNode[]> {
  return (await things(labelledQuery(label), {}, picture.peek().graph)).nodes;
}

/** Nodes by Neo4j's own ids. */
export async function nodesByElementId(ids: string[]): Promise<GraphNode[]> {
  const statement = "MATCH (node) WHERE elementId(node) IN $ids RETURN node";
  return (await things(statement, { ids }, picture.peek().graph)).nodes;
}

/** A relationship and its ends, by Neo4j's own id. */
export async function relationshipByElementId(id: string): Promise<Subgraph> {
  return things(joint, { id }, picture.peek().graph);
}

async function things(statement: string, parameters: Record<string, string | string[]>, known: Subgraph) {
  const { data } = await ask("runStatement", { body: { statement, parameters } }, { accept: typedJson });
  const found = typedThings(data.values);
  return subgraphOf(found, identifier(found, { shown: known, ontology: ontology.peek() }));
}

function elementIds(nodes: GraphNode[]): string[] {
  return nodes.map(({ elementId }) => elementId);
}
