import { z } from "zod";
import { GraphNode, type Rows, type Subgraph } from "../domain/graph.ts";
import type { Properties, TypedValue } from "../domain/value.ts";
import type { Ask } from "./ask.ts";
import type { Reader } from "./reader.ts";
import { graphNode, joined, type Presentation, relationshipRow } from "./subgraph.ts";

const endsQuery = `
  MATCH (node) WHERE elementId(node) IN $elementIds
  RETURN node`;

const Row = z.strictObject({ node: GraphNode });

/** Rows in typed form, with every node and relationship in their cells, and the ends of those relationships. */
export interface RowsWithSubgraph {
  rows: Rows;
  subgraph: Subgraph;
}

interface Statement {
  statement: string;
  parameters: Properties;
  seconds?: number | undefined;
}

/** Runs a statement that was made from a reading. */
export async function rowsWithSubgraph(
  { read, ask, presentation }: { read: Reader; ask: Ask; presentation: Presentation },
  { statement, parameters, seconds }: Statement,
): Promise<RowsWithSubgraph> {
  const { fields, rows } = await read(statement, parameters, seconds);
  return { rows: { fields, values: rows }, subgraph: await subgraphIn(ask, presentation, rows.flat()) };
}

async function subgraphIn(ask: Ask, presentation: Presentation, cells: TypedValue[]): Promise<Subgraph> {
  const things = cells.flatMap(thingsIn);
  const nodes = things.filter(({ $type }) => $type === "Node").map((cell) => graphNode(cell, presentation));
  const relationships = things
    .filter(({ $type }) => $type === "Relationship")
    .map((cell) => relationshipRow(cell, presentation));
  const known = new Set(nodes.map(({ elementId }) => elementId));
  const missing = new Set(relationships.flatMap(({ start, end }) => [start, end]).filter((id) => !known.has(id)));
  const ends = missing.size === 0 ? [] : await ask(Row, endsQuery, { elementIds: [...missing] });
  return joined([...nodes, ...ends.map(({ node }) => node)], relationships);
}

/** The nodes and relationships in a cell, also those inside paths, lists and maps. */
function thingsIn(cell: TypedValue): TypedValue[] {
  if (cell.$type === "Node" || cell.$type === "Relationship") return [cell];
  if (cell.$type === "List" || cell.$type === "Path") return (cell._value as TypedValue[]).flatMap(thingsIn);
  return cell.$type === "Map" ? Object.values(cell._value as Record<string, TypedValue>).flatMap(thingsIn) : [];
}
