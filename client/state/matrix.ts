import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { type Ontology, reading } from "../../src/domain/ontology.ts";
import { ends, type MatrixChoice, spotOf } from "./matrixChoice.ts";
import { ordered } from "./matrixOrder.ts";

/** A row or a column: a node, and how many relationships it has in the matrix. */
export interface MatrixLine {
  node: GraphNode;
  total: number;
  /** The nodes that it is joined to, on the other side. */
  joined: Set<string>;
}

export interface Matrix {
  rows: MatrixLine[];
  columns: MatrixLine[];
  /** The relationships between a row and a column, in the ontology's order of readings. */
  cell(row: string, column: string): GraphRelationship[];
  total: number;
  /** Rows and columns that were left out, where there are too many. */
  cut: { rows: number; columns: number };
}

/** More can be neither read nor compared. */
export const mostLines = 500;

/** Two labels against each other: whoever has nothing on the other side has no line. */
export function matrixOf(graph: Subgraph, ontology: Ontology, choice: MatrixChoice): Matrix {
  const cells = new Map<string, Map<string, GraphRelationship[]>>();
  const [rows, columns] = [new Map<string, MatrixLine>(), new Map<string, MatrixLine>()];
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const has = ends(graph);
  for (const relationship of graph.relationships) {
    if (choice.type !== undefined && relationship.type !== choice.type) continue;
    const [row, column] = spotOf(relationship, choice, has) ?? [];
    if (row === undefined || column === undefined) continue;
    count(rows, nodes.get(row), column);
    count(columns, nodes.get(column), row);
    const across = cells.get(row) ?? new Map<string, GraphRelationship[]>();
    cells.set(row, across.set(column, [...(across.get(column) ?? []), relationship]));
  }
  const shown = {
    rows: ordered(first(rows), choice.rowOrder, columns, ontology),
    columns: ordered(first(columns), choice.columnOrder, rows, ontology),
  };
  return {
    ...shown,
    cell: (row, column) => cells.get(row)?.get(column) ?? [],
    total: [...rows.values()].reduce((sum, { total }) => sum + total, 0),
    cut: { rows: rows.size - shown.rows.length, columns: columns.size - shown.columns.length },
  };
}

function count(lines: Map<string, MatrixLine>, node: GraphNode | undefined, other: string): void {
  if (!node) return;
  const line = lines.get(node.id) ?? { node, total: 0, joined: new Set() };
  line.total += 1;
  line.joined.add(other);
  lines.set(node.id, line);
}

/** The lines that have the most. */
function first(lines: Map<string, MatrixLine>): MatrixLine[] {
  const all = [...lines.values()];
  return all.length <= mostLines ? all : all.toSorted((one, other) => other.total - one.total).slice(0, mostLines);
}

/** What a relationship is, in a word for a cell: the role that decides how it reads, else how it reads. */
export function roleOf(relationship: GraphRelationship, ontology: Ontology): string {
  const variants = ontology.types[relationship.type]?.variants ?? [];
  const deciding = variants.map(({ property }) => relationship.properties[property]);
  const role = deciding.find((value) => typeof value === "string");
  return typeof role === "string" ? role : reading(ontology, relationship).reads;
}
