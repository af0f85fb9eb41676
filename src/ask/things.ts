import type { GraphNode, GraphRelationship, Rows, Subgraph } from "../domain/graph.ts";
import { isTyped } from "../domain/value.ts";

/** The nodes and relationships in a cell or a row, each once, in order. */
export interface Things {
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}

/** A row by the names of its columns. */
export type Row = Record<string, Things>;

/** Rows whose cells are joined, by element id, to the subgraph that came with them. */
export function rowsOf({ rows, subgraph }: { rows: Rows; subgraph: Subgraph }): Row[] {
  const nodes = new Map(subgraph.nodes.map((node) => [node.elementId, node]));
  const relationships = new Map(subgraph.relationships.map((relationship) => [relationship.elementId, relationship]));
  const things = (cell: unknown): Things => {
    const ids = [...new Set(elementIdsIn(cell))];
    return { nodes: known(ids, nodes), relationships: known(ids, relationships) };
  };
  return rows.values.map((cells) =>
    Object.fromEntries(rows.fields.map((field, column) => [field, things(cells[column])])),
  );
}

const noThings: Things = { nodes: [], relationships: [] };

export const thingsIn = (row: Row, field: string): Things => row[field] ?? noThings;

const known = <Thing>(ids: string[], things: Map<string, Thing>) =>
  ids.flatMap((id) => {
    const thing = things.get(id);
    return thing === undefined ? [] : [thing];
  });

/** Also those inside lists, maps and paths. */
function elementIdsIn(cell: unknown): string[] {
  if (typeof cell !== "object" || cell === null) return [];
  if (!isTyped(cell)) return Object.values(cell).flatMap(elementIdsIn);
  if (cell.$type !== "Node" && cell.$type !== "Relationship") return elementIdsIn(cell._value);
  return [String((cell._value as { _element_id: unknown })._element_id)];
}
