import type { Subgraph } from "../../src/domain/graph.ts";
import { mainLabel, type Ontology } from "../../src/domain/ontology.ts";
import { type Frame, frames, type OpeningPicture } from "../../src/domain/opening.ts";
import type { LayoutName } from "../state/picture.ts";
import { overlapping } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { isMany } from "./large.ts";
import { hasRing } from "./layouts.ts";
import { arrange } from "./place.ts";
import { placingOrder } from "./placingOrder.ts";
import { traitsOf } from "./traits.ts";

type Composition = OpeningPicture["places"];

/** What the opening shows in a frame: on a tall one, where it was composed for that, only what has a place there. */
export function openingGraph({ subgraph, places = {} }: OpeningPicture, frame: Frame): Subgraph {
  const composed = new Set(Object.keys(places).filter((id) => places[id]?.[frame]));
  if (frame === "wide" || composed.size === 0) return subgraph;
  return {
    nodes: subgraph.nodes.filter(({ id }) => composed.has(id)),
    relationships: subgraph.relationships.filter(({ from, to }) => composed.has(from) && composed.has(to)),
  };
}

/** The composed places in one frame; the ring and the poles come first, since what comes later yields to them. */
export function composedPlaces(composition: Composition, frame: Frame, graph: Subgraph, ontology: Ontology): Places {
  const poles = ontology.composition?.poles ?? [];
  const ring = new Set(
    graph.nodes.filter(({ labels }) => mainLabel(ontology, labels) === ontology.composition?.ring).map(({ id }) => id),
  );
  const rank = (id: string) => (ring.has(id) ? 0 : poles.includes(id) ? 1 : 2);
  return Object.fromEntries(
    Object.entries(composition ?? {})
      .flatMap(([id, { [frame]: place }]) => (place ? [[id, place] as const] : []))
      .toSorted(([one], [other]) => rank(one) - rank(other)),
  );
}

interface OpeningRequest {
  opening: OpeningPicture;
  ontology: Ontology;
  frame: Frame;
  /** Of every node in `openingGraph(opening, frame)`. */
  boxes: Box[];
}

/** Places the opening picture: as composed, as a ring where the ontology has one, or by force. */
export async function placeOpening(
  { opening, ontology, frame, boxes }: OpeningRequest,
  signal?: AbortSignal,
): Promise<{ graph: Subgraph; places: Places; layout: LayoutName }> {
  const graph = openingGraph(opening, frame);
  const given = composedPlaces(opening.places, frame, graph, ontology);
  const layout = hasRing({ graph, ontology, opening: opening.places }) ? "ring" : "force";
  if (isComposed(boxes, given)) return { graph, places: ofBoxes(boxes, given), layout };
  const how = layout === "force" && isMany(boxes, graph.relationships) ? "large" : layout;
  const order = placingOrder(graph, ontology);
  const known = { frame: frames[frame], boxes, lines: graph.relationships, given, order };
  const request = { how, ...known, traits: traitsOf(graph, ontology) } as const;
  const places = await arrange(request, signal);
  return { graph, places, layout };
}

/** Whether all stands as somebody composed it and nothing overlaps: then there is nothing to reckon. */
function isComposed(boxes: Box[], given: Places): boolean {
  return boxes.every(({ id }) => given[id]) && overlapping(boxes, given).length === 0;
}

function ofBoxes(boxes: Box[], given: Places): Places {
  const shown = new Set(boxes.map(({ id }) => id));
  return Object.fromEntries(Object.entries(given).filter(([id]) => shown.has(id)));
}
