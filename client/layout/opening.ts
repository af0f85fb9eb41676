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

interface AddedRequest {
  /** Everything that will be in the picture, old and new. */
  graph: Subgraph;
  ontology: Ontology;
  places: Places;
  frame: Frame;
  /** Of every node in `graph`. */
  boxes: Box[];
  /** The node that was expanded: what comes in stands around it. */
  anchor?: string;
}

/** Places what was added; everything older stays. */
export async function placeAdded(
  { graph, ontology, places, frame, boxes, anchor }: AddedRequest,
  signal?: AbortSignal,
): Promise<Places> {
  const added = graph.nodes.filter(({ id }) => !places[id]);
  const order = placingOrder(graph, ontology);
  const all = await arrange(
    { how: "near", frame: frames[frame], ...around({ graph, places, boxes, anchor }), anchor, order },
    signal,
  );
  return Object.fromEntries(added.map(({ id }) => [id, all[id] ?? [0, 0]]));
}

/** So many of those that stand nearest decide where there is room; to look at thousands would take minutes. */
const nearest = 400;

/** What stands near the anchor, or near the middle without one, with what is to be placed. */
function around({ graph, places, boxes, anchor = "" }: Omit<AddedRequest, "frame" | "ontology">) {
  const lines = graph.relationships;
  if (!isMany(boxes, lines)) return { boxes, lines, given: places };
  const joined = lines.flatMap(({ from, to }) => (places[from] && !places[to] ? [places[from]] : []));
  const [x, y] = places[anchor] ?? joined[0] ?? [0, 0];
  const far = ({ id }: Box) => Math.hypot((places[id]?.[0] ?? 0) - x, (places[id]?.[1] ?? 0) - y);
  const standing = boxes.filter(({ id }) => places[id]).toSorted((one, other) => far(one) - far(other));
  const kept = [...standing.slice(0, nearest), ...boxes.filter(({ id }) => !places[id])];
  const ids = new Set(kept.map(({ id }) => id));
  return {
    boxes: kept,
    lines: lines.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    given: Object.fromEntries(Object.entries(places).filter(([id]) => ids.has(id))),
  };
}

/** Places so much that it finds no room among what stands: to the right of it, as a picture of its own. */
export async function placeBeside(
  { graph, ontology, places, frame, boxes }: Omit<AddedRequest, "anchor">,
  signal?: AbortSignal,
): Promise<Places> {
  const how = isMany(boxes, graph.relationships) ? "large" : "force";
  const order = placingOrder(graph, ontology);
  const own = await arrange({ how, frame: frames[frame], boxes, lines: graph.relationships, given: {}, order }, signal);
  const right = Object.values(places).reduce((most, [x]) => Math.max(most, x), -frames[frame].width);
  const left = Object.values(own).reduce((least, [x]) => Math.min(least, x), 0);
  const by = right - left + apart;
  return Object.fromEntries(Object.entries(own).map(([id, [x, y]]) => [id, [x + by, y]]));
}

/** Pixels between what stands and what was put beside it. */
const apart = 240;
