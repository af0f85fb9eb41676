import type { Subgraph } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { type Frame, frames } from "../../src/domain/opening.ts";
import type { Box, Places } from "./box.ts";
import { isMany } from "./large.ts";
import { arrange } from "./place.ts";
import { placingOrder } from "./placingOrder.ts";

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
