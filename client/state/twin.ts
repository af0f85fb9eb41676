import type { GraphNode, Subgraph } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { periodOf } from "../../src/domain/period.ts";
import { byDateThenName } from "./names.ts";

/** The picture as a list: what is dated, in order of time, and the rest by name. */
export function listed({ nodes }: Subgraph, ontology: Ontology): { dated: GraphNode[]; undated: GraphNode[] } {
  const sorted = nodes.toSorted(byDateThenName(ontology));
  const isDated = (node: GraphNode) => periodOf(ontology, node) !== undefined;
  return { dated: sorted.filter(isDated), undated: sorted.filter((node) => !isDated(node)) };
}

/** How many drawn relationships each drawn node has. */
export function degrees({ relationships }: Subgraph): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relationships)
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
