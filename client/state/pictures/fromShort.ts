import type { Subgraph } from "../../../src/domain/graph.ts";
import { emptyPicture, type Picture } from "../picture.ts";
import type { Short } from "./short.ts";

/** The picture again, of what the graph still has. */
export function pictureOf(short: Short, graph: Subgraph): Picture {
  const known = new Set(graph.nodes.map(({ id }) => id));
  const there = (ids: string[] = []) => ids.filter((id) => known.has(id));
  const rest = { ...emptyPicture, ...short.rest };
  return {
    ...rest,
    graph,
    places: placesIn(short, known),
    hidden: { ...rest.hidden, nodes: there(rest.hidden.nodes) },
    pinned: there(rest.pinned),
    fresh: [],
  };
}

/** All but the guests. */
export function ownOf({ guests }: Short, { nodes, relationships }: Subgraph): Subgraph {
  const gone = new Set([...(guests?.nodes ?? []), ...(guests?.relationships ?? [])]);
  return {
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    relationships: relationships.filter(({ id }) => !gone.has(id)),
  };
}

/** The guests again, and where they stand. */
export function guestsOf({ guests }: Short, graph: Subgraph): { graph: Subgraph; places: Picture["places"] } {
  const { nodes = [], relationships = [], places = [] } = guests ?? {};
  return {
    graph: {
      nodes: graph.nodes.filter(({ id }) => nodes.includes(id)),
      relationships: graph.relationships.filter(({ id }) => relationships.includes(id)),
    },
    places: placesIn({ nodes, places }, new Set(graph.nodes.map(({ id }) => id))),
  };
}

function placesIn({ nodes, places }: Pick<Short, "nodes" | "places">, known: Set<string>): Picture["places"] {
  const stand = nodes.flatMap((id, index) => {
    const [x, y] = [places[2 * index], places[2 * index + 1]];
    return known.has(id) && typeof x === "number" && typeof y === "number" ? [[id, [x, y]] as const] : [];
  });
  return Object.fromEntries(stand) as Picture["places"];
}

export function alsoSelectedIn({ nodes, also }: Short, graph: Subgraph): string[] {
  const known = new Set(graph.nodes.map(({ id }) => id));
  return also.flatMap((index) => nodes[index] ?? []).filter((id) => known.has(id));
}
