import type { Subgraph } from "../../src/domain/graph.ts";
import { frames } from "../../src/domain/opening.ts";
import { stoppable } from "../canvas/arrange.ts";
import { controls } from "../canvas/controls.ts";
import { measureBoxes } from "../canvas/measure.ts";
import { isMany } from "../layout/large.ts";
import { arrange } from "../layout/place.ts";
import { placingOrder } from "../layout/placingOrder.ts";
import { act, ontology, picture, tell } from "../state/session.ts";
import { isMuch } from "../state/size.ts";
import { resultsText } from "../text/results.ts";
import { sizeText } from "../text/size.ts";
import { inTurn } from "./attempt.ts";
import { bringFound } from "./picture.ts";
import { nodesByElementId, relationshipsOf } from "./reach.ts";

/** Adds what rows hold to the picture, with the nodes at the ends of their relationships. */
export async function addThings(things: Subgraph): Promise<void> {
  await bringFound(() => withEnds(things));
}

/** Draws what rows hold and what joins it, and nothing else. */
export const replacePicture = (things: Subgraph) => inTurn((isOpen) => replaceNow(things, isOpen));

async function replaceNow(things: Subgraph, isOpen: () => boolean): Promise<void> {
  const { nodes, relationships } = await withEnds(things);
  const ids = new Set(nodes.map(({ id }) => id));
  // Of thousands the database would have to be asked in many parts: what the rows hold is enough.
  const joining = isMuch(things)
    ? []
    : (await relationshipsOf(nodes)).filter(({ from, to }) => ids.has(from) && ids.has(to));
  const lines = new Map([...joining, ...relationships].map((relationship) => [relationship.id, relationship]));
  const graph = { nodes, relationships: [...lines.values()] };
  const { frame } = picture.peek();
  const boxes = await measureBoxes(nodes, { ontology: ontology.peek() }, frame);
  const known = { frame: frames[frame], given: {}, order: placingOrder(graph, ontology.peek()) };
  const how = isMany(nodes, graph.relationships) ? "large" : "force";
  if (how === "large") tell(sizeText.placing(nodes.length));
  const places = await stoppable((signal) => arrange({ how, boxes, lines: graph.relationships, ...known }, signal));
  if (!places || !isOpen()) return;
  act({ do: "replace", graph, places });
  controls.value?.fit();
  tell(resultsText.graph.replaced(graph.nodes.length, graph.relationships.length), true);
}

/** The same with the nodes at both ends of each relationship: from the picture, else asked for. */
export async function withEnds({ nodes, relationships }: Subgraph): Promise<Subgraph> {
  const drawn = new Map(picture.peek().graph.nodes.map((node) => [node.id, node]));
  const held = new Set(nodes.flatMap(({ id, elementId }) => [id, elementId]));
  const lacking = [...new Set(relationships.flatMap(({ from, to }) => [from, to]))].filter((end) => !held.has(end));
  const known = lacking.flatMap((end) => drawn.get(end) ?? []);
  const unknown = lacking.filter((end) => !drawn.has(end));
  const fetched = unknown.length > 0 ? await nodesByElementId(unknown) : [];
  const ids = new Map(fetched.map(({ elementId, id }) => [elementId, id]));
  return {
    nodes: [...nodes, ...known, ...fetched],
    relationships: relationships.map((relationship) => ({
      ...relationship,
      from: ids.get(relationship.from) ?? relationship.from,
      to: ids.get(relationship.to) ?? relationship.to,
    })),
  };
}
