import type { AnswerItem } from "../domain/answer.ts";
import type { GraphNode } from "../domain/graph.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Fact } from "./facts.ts";
import { nameOf } from "./names.ts";
import { mentioning, type RowEvidence } from "./rowEvidence.ts";
import { type Row, thingsIn } from "./things.ts";

interface Found {
  rows: Row[];
  facts: Fact[];
  evidence: RowEvidence;
}

/** The nodes in the given columns, each once: stated before implied, usual readings before variants, unnamed ones last. */
export function answersIn({ rows, facts, evidence }: Found, columns: string[], ontology: Ontology): AnswerItem[] {
  const items = new Map<GraphNode, AnswerItem>();
  rows.forEach((row, index) => {
    for (const node of columns.flatMap((column) => thingsIn(row, column).nodes)) {
      const item = items.get(node) ?? { id: node.id, name: nameOf(node, ontology), labels: node.labels, evidence: [] };
      const numbers = new Set([...item.evidence, ...mentioning(node, row, evidence, index)]);
      items.set(node, { ...item, evidence: [...numbers] });
    }
  });
  const ranks = new Map([...items.keys()].map((node) => [node, rank(node, facts)]));
  return [...items].sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).map(([, item]) => item);
}

function rank(node: GraphNode, facts: Fact[]): number {
  const own = facts.filter(({ subject, object }) => subject.id === node.id || object.id === node.id);
  const best = Math.min(...own.map(({ variant, implied }) => Number(variant) * 2 + Number(implied)), 3);
  return best + (node.properties.unnamed === true ? 10 : 0);
}
