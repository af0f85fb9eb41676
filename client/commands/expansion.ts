import type { GraphNode } from "../../src/domain/graph.ts";
import { controls } from "../canvas/controls.ts";
import { nameOf } from "../canvas/name.ts";
import { expansion } from "../state/expansion.ts";
import { labelOf } from "../state/names.ts";
import { kept } from "../state/picture.ts";
import { freshIn, type Reach, type ReachRow, reachOf, reachRows } from "../state/reach.ts";
import { ontology, picture, tell } from "../state/session.ts";
import { stepsText as text } from "../text/steps.ts";
import { ask } from "./ask.ts";
import { inTurn } from "./attempt.ts";
import { addAround } from "./picture.ts";

/** Nodes that are added at once, unless more are wished for. */
export const few = 12;

/** Each is counted by a request of its own. */
export const mostExpanded = 20;

/** Counts what these nodes have. */
export function countReach(nodes: string[]): Promise<Reach[]> {
  return Promise.all(nodes.map(async (node) => ({ node, degrees: await ask("getDegrees", { params: { id: node } }) })));
}

/** Counts what expanding these nodes could add, and lets the reader choose from it. */
export async function askExpand(nodes: string[]): Promise<void> {
  const reaches = await countReach(nodes);
  if (freshIn(reachRows(reaches, picture.peek(), ontology.peek())) === 0) return tellAllDrawn(nodes);
  expansion.value = { reaches, ...(controls.peek()?.pointOf(nodes[0] ?? "") ?? { x: 0, y: 0 }) };
}

function tellAllDrawn([node = "", ...others]: string[]): void {
  const known = picture.peek().graph.nodes.find(({ id }) => id === node);
  const name = others.length > 0 || !known ? text.nodes(others.length + 1) : nameOf(known, ontology.peek());
  tell(text.allDrawn(name));
}

/** Adds so many of the nodes that the chosen rows lead to, the most telling ones. */
export function expandBy(reaches: Reach[], rows: ReachRow[], most: number): Promise<void> {
  return inTurn(async (isOpen) => {
    const found = await Promise.all(reaches.map(({ node }) => neighboursBy(node, rows, most)));
    const expanded = {
      nodes: reaches.map(({ node }) => node),
      groups: rows.map(({ type, direction, label }) => ({ type, direction, label })),
      of: freshIn(rows),
      reach: Object.fromEntries(reaches.map((reach) => [reach.node, reachOf(reach, ontology.peek())])),
    };
    await addAround(inTurns(found).slice(0, most), expanded, isOpen);
  });
}

const limits = { relationships: 1000, known: 200, characters: 4000 };

/** One request: types, labels and directions that may bring more than was chosen, of which the rest is left out. */
async function neighboursBy(id: string, rows: ReachRow[], most: number): Promise<GraphNode[]> {
  const present = new Set(kept(picture.peek()).nodes.map((node) => node.id));
  const directions = new Set(rows.map(({ direction }) => direction));
  const [direction = "both"] = directions.size === 1 ? directions : [];
  const query = {
    types: listed(rows.map(({ type }) => type)),
    labels: listed(rows.map(({ label }) => label)),
    direction,
    without: fitting([...present].filter((other) => other !== id)),
    hidden: "true",
    limit: rows.length === 1 ? Math.min(limits.relationships, most * 4) : limits.relationships,
  } as const;
  const { subgraph } = await ask("getNeighbours", { params: { id }, query });
  const asked = new Set(rows.map(({ key }) => key));
  const labels = new Map(subgraph.nodes.map((node) => [node.id, labelOf(node, ontology.peek())]));
  const wanted = new Set(
    subgraph.relationships.flatMap(({ type, from, to }) => {
      const [way, other] = from === id ? ["out", to] : ["in", from];
      return asked.has(JSON.stringify([type, way, labels.get(other ?? "")])) ? [other] : [];
    }),
  );
  return subgraph.nodes.filter((node) => node.id !== id && wanted.has(node.id) && !present.has(node.id));
}

const listed = (names: string[]) => [...new Set(names)];

/** As many ids as an address has room for; the others are left out of the answer instead. */
function fitting(ids: string[]): string[] {
  let characters = 0;
  return ids.slice(0, limits.known).filter((id) => {
    characters += id.length;
    return characters <= limits.characters;
  });
}

/** One from each list, then the next from each, none twice. */
function inTurns(lists: GraphNode[][]): GraphNode[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const nodes = Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
