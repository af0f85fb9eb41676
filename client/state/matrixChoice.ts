import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";

export const orders = ["date", "name", "count", "similarity"] as const;
export type Order = (typeof orders)[number];

/** What a matrix shows: the labels of its rows and columns, the type that joins them, and how both are sorted. */
export interface MatrixChoice {
  rows: string;
  columns: string;
  /** Left out, whatever joins them. */
  type?: string | undefined;
  rowOrder: Order;
  columnOrder: Order;
}

/** How many relationships join two labels. */
interface Pair {
  rows: string;
  columns: string;
  count: number;
}

/** Every pair of labels that some relationship joins, in its direction, the most frequent first. */
export function pairsOf({ nodes, relationships }: Subgraph, ontology: Ontology): Pair[] {
  const labels = new Map(nodes.map((node) => [node.id, labelsOf(node, ontology)]));
  const pairs = new Map<string, Pair>();
  for (const { from, to } of relationships) {
    for (const rows of labels.get(from) ?? []) {
      for (const columns of labels.get(to) ?? []) {
        const key = JSON.stringify([rows, columns]);
        const pair = pairs.get(key) ?? { rows, columns, count: 0 };
        pair.count += 1;
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].toSorted((one, other) => other.count - one.count);
}

/** A node's main label and those drawn as a ring. */
function labelsOf({ labels }: GraphNode, ontology: Ontology): string[] {
  const main = mainLabel(ontology, labels);
  const rings = labels.filter((label) => ontology.labels[label]?.shape === "ring");
  return main === undefined ? labels : [main, ...rings];
}

/**
 * What a matrix shows at first: whoever bears a ring against the label that forms the picture's ring, where the ontology
 * has both; else the two different labels that most relationships join.
 */
export function firstChoice(graph: Subgraph, ontology: Ontology): MatrixChoice | undefined {
  const pairs = pairsOf(graph, ontology);
  const ring = ontology.composition?.ring;
  const isRing = (label: string) => ontology.labels[label]?.shape === "ring";
  const composed = pairs.find(({ rows, columns }) => isRing(rows) && columns === ring);
  const plain = pairs.filter(({ rows, columns }) => !isRing(rows) && !isRing(columns));
  const found = composed ?? plain.find(({ rows, columns }) => rows !== columns) ?? plain[0];
  return found && { rows: found.rows, columns: found.columns, rowOrder: "date", columnOrder: "date" };
}

/** The choice that an address names, as far as the graph has it, else the first one. */
export function choiceOf(written: string | undefined, graph: Subgraph, ontology: Ontology): MatrixChoice | undefined {
  const first = firstChoice(graph, ontology);
  const [rows, columns, type, rowOrder, columnOrder] = (written ?? "").split(",").map(decode);
  if (!rows || !columns) return first;
  return { rows, columns, type: type || undefined, rowOrder: orderOf(rowOrder), columnOrder: orderOf(columnOrder) };
}

const orderOf = (name: string | undefined): Order => orders.find((order) => order === name) ?? "date";

/** As it stands in the address: the parts in turn, apart by commas. */
export function writtenChoice({ rows, columns, type = "", rowOrder, columnOrder }: MatrixChoice): string {
  const parts = [rows, columns, type, rowOrder, columnOrder];
  return parts.map((part) => part.replaceAll("%", "%25").replaceAll(",", "%2C")).join(",");
}

const decode = (part: string) => part.replaceAll("%2C", ",").replaceAll("%25", "%");

/** The same with another label for its rows; the columns stay if anything joins them. */
export function withRows(choice: MatrixChoice, rows: string, pairs: Pair[]): MatrixChoice {
  const others = partnersOf(rows, pairs);
  const columns = others.includes(choice.columns) ? choice.columns : (others[0] ?? choice.columns);
  return { ...choice, rows, columns, type: undefined };
}

/** The labels that something joins to this one, in either direction, the most frequent first. */
export function partnersOf(label: string, pairs: Pair[]): string[] {
  const partners = pairs.flatMap(({ rows, columns }) => (rows === label ? [columns] : columns === label ? [rows] : []));
  return [...new Set(partners)];
}

/** The types that join two labels, the most frequent first. */
export function typesJoining({ rows, columns }: MatrixChoice, graph: Subgraph): string[] {
  const counts = new Map<string, number>();
  const has = ends(graph);
  for (const relationship of graph.relationships)
    if (spotOf(relationship, { rows, columns }, has))
      counts.set(relationship.type, (counts.get(relationship.type) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([type]) => type);
}

type Has = (id: string, label: string) => boolean;

export function ends({ nodes }: Subgraph): Has {
  const labels = new Map(nodes.map((node) => [node.id, new Set(node.labels)]));
  return (id, label) => labels.get(id)?.has(label) ?? false;
}

/** The row and the column that a relationship joins, in its own direction or else against it. */
export function spotOf(
  { from, to }: Pick<GraphRelationship, "from" | "to">,
  { rows, columns }: Pick<MatrixChoice, "rows" | "columns">,
  has: Has,
): [row: string, column: string] | undefined {
  if (has(from, rows) && has(to, columns)) return [from, to];
  return has(to, rows) && has(from, columns) ? [to, from] : undefined;
}
