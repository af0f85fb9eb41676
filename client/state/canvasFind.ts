import { computed, signal } from "@preact/signals";
import type { GraphNode } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { textsOf } from "../../src/domain/value.ts";
import { nameOf } from "../canvas/name.ts";
import { folded } from "./folded.ts";
import { byDateThenName } from "./names.ts";
import { drawn, ontology } from "./session.ts";

/** What is sought among what is drawn, and at which of the matches the reader is; nothing while nothing is sought. */
export const canvasFind = signal<{ words: string; at: number } | undefined>(undefined);

/** The nodes whose name or other name holds what is sought: those that are it first, then those that begin with it. */
export function matching(words: string, nodes: GraphNode[], known: Ontology): string[] {
  const sought = folded(words.trim());
  if (sought === "") return [];
  const inOrder = nodes.toSorted(byDateThenName(known));
  const ranks = inOrder.map((node) => ({ id: node.id, rank: rankOf(node, sought, known) }));
  return [0, 1, 2, 3].flatMap((wanted) => ranks.filter(({ rank }) => rank === wanted).map(({ id }) => id));
}

function rankOf(node: GraphNode, sought: string, known: Ontology): number | undefined {
  const names = [nameOf(node, known), ...textsOf(node.properties.aliases)].map(folded);
  const fits = [
    (name: string) => name === sought,
    (name: string) => name.startsWith(sought),
    (name: string) => name.includes(` ${sought}`),
    (name: string) => name.includes(sought),
  ];
  const rank = fits.findIndex((holds) => names.some(holds));
  return rank < 0 ? undefined : rank;
}

export const matches = computed(() =>
  canvasFind.value ? matching(canvasFind.value.words, drawn.value.nodes, ontology.value) : [],
);

/** The match that the reader is at. */
export const matchHere = computed(() => matches.value[canvasFind.value?.at ?? 0]);
