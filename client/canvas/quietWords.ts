import type { GraphRelationship } from "../../src/domain/graph.ts";
import { type Ontology, reading } from "../../src/domain/ontology.ts";
import type { Place } from "../../src/domain/opening.ts";
import type { Places } from "../layout/box.ts";

/** Nearer than this the same words beside each other are read as a stutter. */
const near = 110;

/**
 * The relationships whose words are left out although their type always shows them: the same words stand nearby on
 * another one that begins or ends at the same node. The longest line keeps them, for it has the most room.
 */
export function withoutWords(relationships: GraphRelationship[], places: Places, ontology: Ontology): Set<string> {
  const spoken = relationships
    .map((relationship) => ({ relationship, ...reading(ontology, relationship) }))
    .filter(({ line }) => line?.named)
    .map(({ relationship, reads }) => ({ ...relationship, reads, ...lieOf(relationship, places) }))
    .toSorted((one, other) => other.length - one.length);
  const silent = new Set<string>();
  for (const [index, one] of spoken.entries()) {
    const isSaid = spoken.slice(0, index).some((other) => !silent.has(other.id) && isStutter(one, other));
    if (isSaid) silent.add(one.id);
  }
  return silent;
}

interface Spoken extends Pick<GraphRelationship, "from" | "to"> {
  reads: string;
  middle: Place;
}

function isStutter(one: Spoken, other: Spoken): boolean {
  if (one.reads !== other.reads || (one.from !== other.from && one.to !== other.to)) return false;
  return Math.hypot(one.middle[0] - other.middle[0], one.middle[1] - other.middle[1]) < near;
}

function lieOf({ from, to }: GraphRelationship, places: Places): { middle: Place; length: number } {
  const [[x, y], [toX, toY]] = [places[from] ?? [0, 0], places[to] ?? [0, 0]];
  return { middle: [(x + toX) / 2, (y + toY) / 2], length: Math.hypot(toX - x, toY - y) };
}
