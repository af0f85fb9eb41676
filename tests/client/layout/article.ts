import { boxOf } from "../../../client/canvas/measure.ts";
import type { Arrangement } from "../../../client/layout/arrangement.ts";
import { composedPlaces, openingGraph } from "../../../client/layout/opening.ts";
import { placingOrder } from "../../../client/layout/placingOrder.ts";
import { traitsOf } from "../../../client/layout/traits.ts";
import type { Subgraph } from "../../../src/domain/graph.ts";
import { type Frame, frames } from "../../../src/domain/opening.ts";
import { readFolder } from "../../../src/graph/seed/readFolder.ts";
import { width } from "./letters.ts";

const { dataset, ontology, opening } = await readFolder("graph-seed");

/** Some nodes of the article and all that joins them, as the page has them. */
export function subgraphOf(ids: Iterable<string>): Subgraph {
  const shown = new Set(ids);
  return {
    nodes: dataset.nodes.filter(({ id }) => shown.has(id)).map((node) => ({ ...node, elementId: node.id })),
    relationships: dataset.relationships
      .filter(({ from, to }) => shown.has(from) && shown.has(to))
      .map((relationship) => ({ ...relationship, elementId: relationship.id })),
  };
}

export const wholeGraph = () => subgraphOf(dataset.nodes.map(({ id }) => id));

export function arrangementOf(graph: Subgraph, frame: Frame): Arrangement {
  return {
    frame: frames[frame],
    boxes: graph.nodes.map((node) => boxOf(node, ontology, frame, width)),
    lines: graph.relationships,
    given: {},
    traits: traitsOf(graph, ontology),
    order: placingOrder(graph, ontology),
  };
}

/** The opening picture as it was composed by hand. */
export function composedOpening(frame: Frame) {
  const subgraph = subgraphOf(Object.keys(opening));
  const graph = openingGraph({ subgraph, places: opening, shown: 0, total: 0 }, frame);
  return { graph, places: composedPlaces(opening, frame, graph, ontology) };
}
