import { z } from "zod";
import { GraphNode, type Rows, type Subgraph } from "../domain/graph.ts";
import type { Properties, TypedValue } from "../domain/value.ts";
import type { Ask } from "./ask.ts";
import type { Reader } from "./reader.ts";
import { graphNode, joined, type Reading, relationshipRow } from "./subgraph.ts";

const endsQuery = `
  MATCH (node) WHERE elementId(node) IN $elementIds
  RETURN node`;

const Row = z.strictObject({ node: GraphNode });

/** Rows in typed form, with every node and relationship in their cells, and the ends of those relationships. */
export interface RowsWithSubgraph {
  rows: Rows;
  subgraph: Subgraph;
}

interface Prepared {
  statement: string;
  parameters: Properties;
  seconds?: number | undefined;
}

/** Runs a statement of ours: of the graph folder, checked when it was seeded, or made from a reading. */
export async function preparedRows(
  { read, ask, reading }: { read: Reader; ask: Ask; reading: Reading },
  { statement, parameters, seconds }: Prepared,
): Promise<RowsWithSubgraph> {
  const { fields, rows } = await read(statement, parameters, seconds);
  return { rows: { fields, values: rows }, subgraph: await subgraphIn(ask, reading, rows.flat()) };
}

async function subgraphIn(ask: Ask, reading: Reading, cells: TypedValue[]): Promise<Subgraph> {
  const things = cells.flatMap(thingsIn);
  const nodes = things.filter(({ $type }) => $type === "Node").map((cell) => graphNode(cell, reading));
  const relationships = things
    .filter(({ $type }) => $type === "Relationship")
    .map((cell) => relationshipRow(cell, reading));
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
