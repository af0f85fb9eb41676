import { computed, signal } from "@preact/signals";
import type { GraphNode } from "../../../src/domain/graph.ts";
import type { Loaded } from "../loaded.ts";
import { address, alsoSelected, type Lit, picture } from "../session.ts";
import { type Difference, difference } from "./difference.ts";
import { type Short, shortOf } from "./short.ts";
import { snapshots } from "./snapshots.ts";

/** One of two pictures that are compared; without a name it is what is drawn. */
export interface Side {
  name: string | undefined;
  picture: Short;
}

export interface Comparison {
  first: Side;
  second: Side;
  difference: Difference;
}

/** What the address asks to compare; undefined where this browser has no such picture. */
export const comparison = computed<Comparison | undefined>(() => {
  const here = address.value;
  if (here.view !== "pictures") return undefined;
  const [first, second] = [sideOf(here.compare), sideOf(here.with)];
  return first && second && { first, second, difference: difference(first.picture, second.picture) };
});

function sideOf(name: string | undefined): Side | undefined {
  if (name === undefined) return { name, picture: shortOf(picture.value, alsoSelected.value) };
  const kept = snapshots.value.find((one) => one.name === name);
  return kept && { name, picture: kept.picture };
}

/** The nodes that only one of both has and that are not drawn: for their names. */
export const strangers = signal<Loaded<GraphNode[]> | undefined>(undefined);

/** What was added is lit in what is drawn. */
export const comparisonLight = computed<Lit>(() => {
  const { added = [], addedLines = [] } = comparison.value?.difference ?? {};
  return { nodes: added, relationships: addedLines };
});
