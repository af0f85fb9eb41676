import type { Subgraph } from "../../src/domain/graph.ts";
import { degrees } from "./degrees.ts";

/** So many of the nodes that are joined to most, in the order in which they came, and what joins them. */
export function bestConnected(things: Subgraph, count: number): Subgraph {
  const joined = degrees(things);
  const nodes = things.nodes
    .toSorted((one, other) => (joined.get(other.id) ?? 0) - (joined.get(one.id) ?? 0))
    .slice(0, count);
  return among(things, new Set(nodes.map(({ id }) => id)));
}

/** Some of the nodes, and what joins them to one another. */
export function among({ nodes, relationships }: Subgraph, ids: Set<string>): Subgraph {
  return {
    nodes: nodes.filter(({ id }) => ids.has(id)),
    relationships: relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
