import { type GraphNode, merge, type Subgraph } from "../../src/domain/graph.ts";
import { measureBoxes } from "../canvas/measure.ts";
import { nameOf } from "../canvas/name.ts";
import type { Places } from "../layout/box.ts";
import { placeAdded } from "../layout/opening.ts";
import { details, toExpand } from "../state/panels.ts";
import { act, announcement, picture, schema, toast } from "../state/session.ts";
import { text } from "../text.ts";
import { inTurn } from "./attempt.ts";
import { fetchDetails } from "./details.ts";
import { nodesWith, relationshipsOf } from "./reach.ts";

/** Nodes that one expansion adds at most, and those that a label brings at most. */
const most = { expanded: 12, labelled: 150 };

/** Adds to the picture what is not in it, at free places; tells what was added, to be undone. */
export const bring = (added: Subgraph) => bringFound(async () => added);

/** The same with what has to be fetched first. */
export const bringFound = (find: () => Promise<Subgraph>) =>
  inTurn(async (isOpen) => {
    const graph = await bringNow(await find(), isOpen);
    if (graph && graph.nodes.length > 0) tellAdded(graph);
  });

/** The same without a word: what an answer rests on is drawn with it, and the answer is the news. */
export const bringQuietly = (added: Subgraph) => inTurn((isOpen) => bringNow(added, isOpen));

/** What is new of it, once it is drawn; undefined where another database was chosen meanwhile. */
async function bringNow(added: Subgraph, isOpen: () => boolean): Promise<Subgraph | undefined> {
  const graph = await withJoining({ ...added, nodes: notYet(added.nodes) });
  if (graph.nodes.length + graph.relationships.length === 0) return graph;
  const places = await placesFor(graph);
  if (!isOpen()) return undefined;
  act({ do: "bring", graph, places });
  return graph;
}

/** Adds the neighbours of a node that are not drawn yet, twelve at a time. */
export const expand = (id: string) => inTurn((isOpen) => expandNow(id, isOpen));

async function expandNow(id: string, isOpen: () => boolean): Promise<void> {
  const ontology = schema.peek()?.ontology;
  if (!ontology) return;
  const loaded = details.peek();
  const known = loaded?.state === "there" && loaded.value.node.id === id ? loaded.value : await fetchDetails(id);
  const nodes = toExpand(known, picture.peek(), ontology).slice(0, most.expanded);
  if (nodes.length === 0) {
    announcement.value = text.announced.allDrawn(nameOf(known.node, ontology));
    return;
  }
  const graph = await withJoining({ nodes, relationships: [] });
  const places = await placesFor(graph, id);
  if (!isOpen()) return;
  act({ do: "expand", node: id, graph, places });
  tellAdded(graph);
}

/** Brings in the nodes of a label of which the picture has none, or shows those again that the legend left out. */
export async function showLabel(label: string): Promise<void> {
  const isThere = picture.peek().graph.nodes.some(({ labels }) => labels.includes(label));
  if (isThere) return act({ do: "toggle", part: "labels", name: label });
  await bringFound(async () => ({ nodes: (await nodesWith(label)).slice(0, most.labelled), relationships: [] }));
}

async function withJoining({ nodes, relationships }: Subgraph): Promise<Subgraph> {
  const joining = await relationshipsOf(nodes);
  const shown = new Set([...picture.peek().graph.nodes, ...nodes].map(({ id }) => id));
  const known = new Set(picture.peek().graph.relationships.map(({ id }) => id));
  const all = [...relationships, ...joining].filter(
    ({ id, from, to }) => shown.has(from) && shown.has(to) && !known.has(id) && known.add(id),
  );
  return { nodes, relationships: all };
}

/** Free places for what is new. Placing takes a while: what was moved meanwhile stays where it was moved to. */
async function placesFor(added: Subgraph, anchor?: string): Promise<Places> {
  const known = schema.peek();
  if (!known || added.nodes.length === 0) return {};
  const { graph, places, frame } = picture.peek();
  const whole = merge(graph, added);
  const boxes = await measureBoxes(whole.nodes, known, frame);
  return placeAdded({ graph: whole, places, frame, boxes, anchor });
}

function notYet(nodes: GraphNode[]): GraphNode[] {
  const known = new Set(picture.peek().graph.nodes.map(({ id }) => id));
  return nodes.filter(({ id }) => !known.has(id));
}

function tellAdded({ nodes, relationships }: Subgraph): void {
  const words = text.added(nodes.length, relationships.length);
  toast.value = { words, undo: true };
  announcement.value = words;
}
