import { type Evidence, evidenceOfNode, evidenceOfRelationship } from "../domain/evidence.ts";
import type { GraphNode } from "../domain/graph.ts";
import type { Row } from "./things.ts";

/** Evidence of rows, each once, and for each row the indexes of what it rests on. */
export interface RowEvidence {
  evidence: Evidence[];
  ofRows: number[][];
}

/** A row rests on its relationships; on its nodes only where it has none, for a summary says more than the row does. */
export function rowEvidence(rows: Row[]): RowEvidence {
  const numbered = new Map<string, { number: number; evidence: Evidence }>();
  const number = (evidence: Evidence) => {
    const key = JSON.stringify([evidence.relationship, evidence.node]);
    const found = numbered.get(key) ?? { number: numbered.size, evidence };
    numbered.set(key, found);
    return found.number;
  };
  const ofRows = rows.map((row) => [...new Set(evidenceOf(row).map(number))]);
  return { evidence: [...numbered.values()].map(({ evidence }) => evidence), ofRows };
}

function evidenceOf(row: Row): Evidence[] {
  const cells = Object.values(row);
  const ofRelationships = cells.flatMap(({ relationships }) => relationships).map(evidenceOfRelationship);
  const found = ofRelationships.filter((evidence) => evidence !== undefined);
  if (found.length > 0) return found;
  return cells
    .flatMap(({ nodes }) => nodes)
    .map(evidenceOfNode)
    .filter((evidence) => evidence !== undefined);
}

/** Which of a row's evidence mentions the node: that of itself and of its own relationships. */
export function mentioning(node: GraphNode, row: Row, { evidence, ofRows }: RowEvidence, index: number): number[] {
  const own = new Set(
    Object.values(row)
      .flatMap(({ relationships }) => relationships)
      .filter(({ from, to }) => from === node.id || to === node.id)
      .map(({ id }) => id),
  );
  const isOwn = (number: number) => evidence[number]?.node === node.id || own.has(evidence[number]?.relationship ?? "");
  return (ofRows[index] ?? []).filter(isOwn);
}
