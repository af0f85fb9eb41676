import { effect, untracked } from "@preact/signals";
import { type GraphNode, merge, type Subgraph } from "../../src/domain/graph.ts";
import { dated } from "../canvas/byDate.ts";
import { measureBoxes } from "../canvas/measure.ts";
import { placeAdded, placeBeside } from "../layout/added.ts";
import type { Places } from "../layout/box.ts";
import { standingAll } from "../layout/timeNames.ts";
import type { Action } from "../state/action.ts";
import { host, leaving } from "../state/guests.ts";
import { kept } from "../state/picture.ts";
import { act, drawn, history, picture, schema, tell } from "../state/session.ts";
import { isMuch } from "../state/size.ts";
import { wornOntology } from "../state/style/worn.ts";
import { filtersText } from "../text/filters.ts";
import { stepsText } from "../text/steps.ts";
import { text } from "../text.ts";
import { inTurn } from "./attempt.ts";
import { nodesWith, relationshipsOf } from "./reach.ts";

/** Nodes that a label brings at most, and nodes that find places among those that stand already. */
const most = { labelled: 150, around: 500 };

/** Adds to the picture what is not in it, at free places; tells what was added, to be undone. */
export const bring = (added: Subgraph) => bringFound(async () => added);

/** The same with what has to be fetched first. */
export const bringFound = (find: () => Promise<Subgraph>) =>
  inTurn(async (isOpen) => {
    const graph = await bringNow(await find(), isOpen);
    if (graph && graph.nodes.length > 0) tell(addedWords(graph), true);
  });

/** The same as guests: what an answer rests on is drawn as long as the answer is open, and its panel tells of it. */
export function bringGuests(added: Subgraph): Promise<void> {
  const guestOf = host.peek();
  return inTurn((isOpen) => bringNow(added, () => isOpen() && host.peek() === guestOf, { guestOf }));
}

/** What is new of it, once it is drawn; undefined where there is no place for it any longer. */
async function bringNow(
  added: Subgraph,
  isOpen: () => boolean,
  as: { guestOf?: string } = {},
): Promise<Subgraph | undefined> {
  const { graph, places } = await readied(added);
  if (graph.nodes.length + graph.relationships.length === 0) return graph;
  if (!isOpen()) return undefined;
  act({ do: "bring", graph, places, ...as });
  return graph;
}

/** Guests leave once the reader goes elsewhere. */
export function followGuests(): () => void {
  return effect(() => {
    const place = host.value;
    untracked(() => {
      history.value = leaving(history.peek(), place);
    });
  });
}

/** What of it is not in the picture yet, with what joins it to that, and free places for it. */
export async function readied(added: Subgraph): Promise<{ graph: Subgraph; places: Places }> {
  const graph = await withJoining({ ...added, nodes: notYet(added.nodes) });
  return { graph, places: await placesFor(graph) };
}

/** Adds nodes around those that were expanded, as one step. */
export async function addAround(
  nodes: GraphNode[],
  expanded: Omit<Expanded, "do" | "graph" | "places">,
  isOpen: () => boolean,
): Promise<void> {
  const graph = await withJoining({ nodes, relationships: [] });
  const [anchor, ...others] = expanded.nodes;
  const places = await placesFor(graph, others.length > 0 ? undefined : anchor);
  if (!isOpen()) return;
  act({ do: "expand", ...expanded, graph, places });
  tell(addedWords(graph), true);
}

/** Adds every relationship that the database has among the nodes that are in the picture. */
export const relate = () => inTurn(relateNow);

async function relateNow(isOpen: () => boolean): Promise<void> {
  const { relationships } = await withJoining({ nodes: kept(picture.peek()).nodes, relationships: [] });
  if (!isOpen()) return;
  if (relationships.length > 0) {
    const graph = { nodes: [], relationships };
    act({ do: "bring", graph, places: {} });
    tell(addedWords(graph), true);
    return;
  }
  tell(stepsText.allRelated);
}

type Expanded = Extract<Action, { do: "expand" }>;

/** Brings in the nodes of a label of which the picture has none, or shows those again that the legend left out. */
export async function showLabel(label: string): Promise<void> {
  const isThere = picture.peek().graph.nodes.some(({ labels }) => labels.includes(label));
  if (isThere) return act({ do: "toggle", part: "labels", name: label });
  await bringFound(async () => ({ nodes: (await nodesWith(label)).slice(0, most.labelled), relationships: [] }));
}

async function withJoining({ nodes, relationships }: Subgraph): Promise<Subgraph> {
  // Of thousands the database would have to be asked in many parts: what came is enough.
  const joining = isMuch({ nodes, relationships }) ? [] : await relationshipsOf(nodes);
  const shown = new Set([...picture.peek().graph.nodes, ...nodes].map(({ id }) => id));
  const known = new Set(picture.peek().graph.relationships.map(({ id }) => id));
  const all = [...relationships, ...joining].filter(
    ({ id, from, to }) => shown.has(from) && shown.has(to) && !known.has(id) && known.add(id),
  );
  return { nodes, relationships: all };
}

/** Free places for what is new. Placing takes a while: what was moved meanwhile stays where it was moved to. */
async function placesFor(added: Subgraph, anchor?: string): Promise<Places> {
  if (!schema.peek() || added.nodes.length === 0) return {};
  const { graph, places, frame } = picture.peek();
  const whole = merge(graph, added);
  const worn = wornOntology.peek();
  const measured = await measureBoxes(whole.nodes, { ontology: worn }, frame);
  if (added.nodes.length > most.around) {
    const boxes = await measureBoxes(added.nodes, { ontology: worn }, frame);
    return placeBeside({ graph: added, ontology: worn, places, frame, boxes });
  }
  const names = dated.peek();
  const boxes = names ? standingAll(measured, places, names) : measured;
  return placeAdded({ graph: whole, ontology: worn, places, frame, boxes, anchor });
}

function notYet(nodes: GraphNode[]): GraphNode[] {
  const known = new Set(kept(picture.peek()).nodes.map(({ id }) => id));
  return nodes.filter(({ id }) => !known.has(id));
}

/** What came in, and how much of it a filter leaves out. */
export function addedWords({ nodes, relationships }: Subgraph): string {
  const shown = new Set(drawn.peek().nodes.map(({ id }) => id));
  const leftOut = nodes.filter(({ id }) => !shown.has(id)).length;
  const added = text.added(nodes.length, relationships.length);
  return leftOut === 0 ? added : `${added} ${filtersText.leftOut(leftOut)}`;
}
