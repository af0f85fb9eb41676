import type { Searched } from "../../domain/found.ts";
import type { Schema } from "../../domain/schema.ts";
import type { Hit } from "./found.ts";
import type { HurriedAsk } from "./hurried.ts";

/** What the search needs to know of a database: its ontology, and how many nodes it has. */
export interface CountedGraph extends Pick<Schema, "ontology" | "nodes"> {
  labels: Pick<Schema["labels"][number], "label" | "count">[];
}

/** Something to find in a graph, within a time. */
export interface Search {
  ask: HurriedAsk;
  graph: CountedGraph;
  text: string;
}

/** What one way of looking found, and how many nodes it looked at, by label; under "" those of whatever label. */
export interface Looked {
  hits: Hit[];
  nodes: Map<string, number>;
}

/** So many nodes one query gives at most; they are put in order afterwards. */
export const candidates = 60;

export const nothing: Looked = { hits: [], nodes: new Map() };

/** Of a node that was found in several ways the first is kept. */
export function together(all: Looked[]): Looked {
  const hits = all.flatMap((one) => one.hits).toReversed();
  const nodes = new Map<string, number>();
  for (const [label, count] of all.flatMap((one) => [...one.nodes]))
    nodes.set(label, Math.max(count, nodes.get(label) ?? 0));
  return { hits: [...new Map(hits.map((hit) => [hit.node.elementId, hit])).values()], nodes };
}

/** Every node of these labels. */
export function allOf({ labels }: CountedGraph, wanted: string[]): Looked["nodes"] {
  return new Map(labels.filter(({ label }) => wanted.includes(label)).map(({ label, count }) => [label, count]));
}

/** A node with two labels may be counted twice; never are more than there are. */
export function searched(graph: CountedGraph, how: Searched["how"], { nodes }: Looked): Searched {
  const sum = [...nodes.values()].reduce((total, count) => total + count, 0);
  return { how, nodes: Math.min(graph.nodes, sum), of: graph.nodes };
}
