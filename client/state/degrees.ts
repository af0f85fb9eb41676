import type { Subgraph } from "../../src/domain/graph.ts";

/** How many relationships each node has; one with itself counts once. */
export function degrees({ relationships }: Pick<Subgraph, "relationships">): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relationships)
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
