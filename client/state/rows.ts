import { type Evidence, evidenceOfNode, evidenceOfRelationship } from "../../src/domain/evidence.ts";
import { merge, type Subgraph } from "../../src/domain/graph.ts";
import { type Cell, cellOf, type Identify } from "./cells.ts";
import { identifier, type Known, subgraphOf, typedThings } from "./things.ts";

/** A row of a table: its cells, the nodes and relationships in them, and what these rest on. */
export interface Row {
  cells: Cell[];
  things: Subgraph;
  evidence: Evidence[];
}

/** The rows of an answer, each read when it is first asked for: there may be a hundred thousand. */
export interface Rows {
  values: unknown[][];
  at(index: number): Row;
  /** What all of them hold together. */
  things(): Subgraph;
  /** Whether any of them rests on anything. */
  isCited(): boolean;
}

/** Reads rows in typed form, joined to the picture by element id. */
export function readRows(values: unknown[][], known: Known): Rows {
  const rows: Row[] = [];
  const all = once(() => typedThings(values));
  const identify = once(() => identifier(all(), known));
  const things = once(() => subgraphOf(all(), identify()));
  return {
    values,
    at: (index) => (rows[index] ??= rowOf(values[index] ?? [], identify())),
    things,
    isCited: once(() => evidenceIn(things()).length > 0),
  };
}

/** The rows of a prepared question, with the evidence that its answer gives for each. */
export function evidenceRows(
  { values, evidence: numbers }: { values: unknown[][]; evidence: number[][] },
  evidence: Evidence[],
  known: Known,
): Rows {
  const rows = readRows(values, known);
  return {
    ...rows,
    at: (index) => ({
      ...rows.at(index),
      evidence: (numbers[index] ?? []).flatMap((number) => evidence[number] ?? []),
    }),
    isCited: () => numbers.some((row) => row.length > 0),
  };
}

function rowOf(values: unknown[], identify: Identify): Row {
  const things = subgraphOf(typedThings(values), identify);
  return { cells: values.map((value) => cellOf(value, identify)), things, evidence: evidenceIn(things) };
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

function once<Value>(read: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
