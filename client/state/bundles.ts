import { computed } from "@preact/signals";
import type { GraphRelationship } from "../../src/domain/graph.ts";
import { drawn, picture } from "./session.ts";

/** What two nodes have between them, in either direction, has one key. */
export function pairOf({ from, to }: Pick<GraphRelationship, "from" | "to">): string {
  return from < to ? `${from}\n${to}` : `${to}\n${from}`;
}

/** Relationships by the two nodes that they join. */
export function pairsOf(relationships: GraphRelationship[]): Map<string, GraphRelationship[]> {
  const pairs = new Map<string, GraphRelationship[]>();
  for (const relationship of relationships) {
    const key = pairOf(relationship);
    const known = pairs.get(key);
    if (known) known.push(relationship);
    else pairs.set(key, [relationship]);
  }
  return pairs;
}

const pairs = computed(() => pairsOf(drawn.value.relationships));

/** Whether any two nodes have more than one relationship between them. */
export const hasParallel = computed(() => [...pairs.value.values()].some(({ length }) => length > 1));

/** All that is drawn between the two nodes that a relationship joins, itself among it. */
export function besides(relationship: GraphRelationship): GraphRelationship[] {
  return pairs.value.get(pairOf(relationship)) ?? [relationship];
}

/** Whether one line stands for all between two nodes. */
export const isBundled = computed(() => picture.value.bundled === true);
