import { type Evidence, evidenceOfNode, evidenceOfRelationship } from "../../src/domain/evidence.ts";
import { type GraphNode, type GraphRelationship, merge, type Subgraph } from "../../src/domain/graph.ts";
import { textOf } from "../../src/domain/value.ts";
import { type Cell, cellOf, type Identify } from "./cells.ts";

/** A row of a table: its cells, the nodes and relationships in them, and what these rest on. */
export interface Row {
  cells: Cell[];
  things: Subgraph;
  evidence: Evidence[];
}

/** Reads rows in typed form. `shown` lends its ids, so that cells and picture are joined by element id. */
export function rowsOf(values: unknown[][], shown: Subgraph): Row[] {
  const identify = identifier(values, shown);
  return values.map((row) => {
    const cells = row.map((value) => cellOf(value, identify));
    const things = thingsIn(cells);
    return { cells, things, evidence: evidenceIn(things) };
  });
}

/** Ids by element id, from the picture and from the nodes that the rows themselves hold. */
function identifier(values: unknown[][], { nodes, relationships }: Subgraph): Identify {
  const known = new Map([...nodes, ...relationships].map(({ elementId, id }) => [elementId, id]));
  const own = thingsIn(values.flat().map((value) => cellOf(value, () => undefined))).nodes;
  for (const { elementId, properties } of own) {
    const id = textOf(properties.id);
    if (id !== undefined && !known.has(elementId)) known.set(elementId, id);
  }
  return (elementId) => known.get(elementId);
}

/** Every node and relationship in cells, however deep, each once. */
function thingsIn(cells: Cell[]): Subgraph {
  const found = cells.flatMap(flattened);
  const nodes: GraphNode[] = found.flatMap((cell) => (cell.is === "node" ? [cell.node] : []));
  const relationships: GraphRelationship[] = found.flatMap((cell) =>
    cell.is === "relationship" ? [cell.relationship] : [],
  );
  return merge({ nodes: [], relationships: [] }, { nodes, relationships });
}

function flattened(cell: Cell): Cell[] {
  if (cell.is === "list" || cell.is === "path") return cell.members.flatMap(flattened);
  if (cell.is === "map") return cell.entries.flatMap(([, member]) => flattened(member));
  return [cell];
}

/** The evidence that nodes and relationships carry, relationships first. */
function evidenceIn({ nodes, relationships }: Subgraph): Evidence[] {
  return [...relationships.map(evidenceOfRelationship), ...nodes.map(evidenceOfNode)].filter(
    (evidence) => evidence !== undefined,
  );
}

/** What several rows hold together. */
export function together(rows: Row[]): Subgraph {
  const nodes = rows.flatMap(({ things }) => things.nodes);
  const relationships = rows.flatMap(({ things }) => things.relationships);
  return merge({ nodes: [], relationships: [] }, { nodes, relationships });
}

/** The rows of an answer, with the evidence that it gives for each. */
export function evidenceRows(
  rows: { values: unknown[][]; evidence: number[][] },
  evidence: Evidence[],
  shown: Subgraph,
): Row[] {
  return rowsOf(rows.values, shown).map((row, index) => ({
    ...row,
    evidence: (rows.evidence[index] ?? []).flatMap((number) => evidence[number] ?? []),
  }));
}
