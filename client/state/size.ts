import { computed } from "@preact/signals";
import type { Subgraph } from "../../src/domain/graph.ts";
import { isMany } from "../layout/large.ts";
import { drawn } from "./session.ts";

/** So much that it is placed without its names, which come where there is room for them. */
export function isMuch({ nodes, relationships }: Subgraph): boolean {
  return isMany(nodes, relationships);
}

/** What placing and first drawing took per thousand, and before the first, where the bench ran: two slow processors. */
const seconds = { first: 0.5, thousandNodes: 0.6, thousandLines: 0.1 };

export function secondsToDraw({ nodes, relationships }: Subgraph): number {
  return (
    seconds.first +
    (seconds.thousandNodes * nodes.length) / 1000 +
    (seconds.thousandLines * relationships.length) / 1000
  );
}

/** From so many on a picture cannot be drawn anew for each frame of a movement. */
const heavy = { nodes: 400, relationships: 1000 };

export const isHeavy = computed(
  () => drawn.value.nodes.length >= heavy.nodes || drawn.value.relationships.length >= heavy.relationships,
);

/** So many elements are not drawn anew for each turn of the wheel, where no graphics card draws. */
const mostPerTurn = 200;

export const isZoomedAsImage = computed(
  () => drawn.value.nodes.length + drawn.value.relationships.length > mostPerTurn,
);

/** So many elements cannot be dressed anew within a frame. */
const mostPerFrame = 300;

export const isLongToDress = computed(() => drawn.value.nodes.length + drawn.value.relationships.length > mostPerFrame);

/** Whether so much is drawn that the drawing leaves out what would make it slow. */
export const isLarge = computed(() => isMuch(drawn.value));

/** A picture with fewer nodes can be taken in at once. */
const fewestOfOverview = 200;
export const needsOverview = computed(() => drawn.value.nodes.length >= fewestOfOverview);
