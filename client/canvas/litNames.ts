import type { GraphNode } from "../../src/domain/graph.ts";
import type { Box, Places } from "../layout/box.ts";
import type { Dressed } from "../state/style/dressing.ts";
import { type Area, areaOf } from "./camera.ts";
import type { LookOptions } from "./look.ts";
import { isPole, markOfNode } from "./mark.ts";
import { boxOf, boxWidth, type Width, wrap, yearsSize } from "./measure.ts";
import { writtenName, yearsOf } from "./name.ts";
import { areaOn, type Named, type Side, sidesOfNames } from "./sides.ts";
import { isFar, litName, readableBox } from "./sizes.ts";

/** What is drawn, and how. */
export interface Shown extends LookOptions {
  nodes: GraphNode[];
  /** The classes of state, by id. */
  states: Map<string, string[]>;
  places: Places;
  ontology: Dressed;
  width: Width;
}

const states = ["selected", "focused", "hot"] as const;
type State = (typeof states)[number];

/**
 * The sides on which the names of what is lit find room: they grow, and the picture was not laid out for that. What is
 * selected comes first, then the larger marks, and of these what stands first in `order`.
 */
export function sidesOfLit({ nodes, ...shown }: Shown, order: string[]): Map<string, Side> {
  const stated = nodes
    .filter(({ id }) => shown.places[id])
    .map((node) => ({ node, state: stateOf(shown.states.get(node.id) ?? []) }));
  const lit = stated.flatMap(({ node, state }) => (state && !isBox(node, shown) ? [{ node, state }] : []));
  if (lit.length === 0) return new Map();
  const rank = new Map(order.map((id, index) => [id, index]));
  const rankOf = ({ node, state }: (typeof lit)[number]) => [
    states.indexOf(state),
    markOfNode(node, shown.ontology, shown.frame).name.strong ? 0 : 1,
    rank.get(node.id) ?? order.length,
  ];
  const names = lit
    .toSorted((one, other) => compare(rankOf(one), rankOf(other)))
    .map(({ node, state }) => nameOf(node, state, shown));
  // In the background only these have words.
  const isTelling = (node: GraphNode) => isBox(node, shown) || isPole(node, shown.ontology);
  const front = stated.filter(({ node }) => !isBack(node.id, shown));
  const back = stated.filter(({ node }) => isBack(node.id, shown) && isTelling(node));
  const taken = (some: typeof stated) => some.flatMap(({ node, state }) => areaTaken(node, state, shown));
  return sidesOfNames(names, taken(front), taken(back));
}

/** The marks and names of all that is not in the background, each name on its side. */
export function areasInFront({ nodes, ...shown }: Shown, sides: Map<string, Side>): Area[] {
  return nodes
    .filter(({ id }) => shown.places[id] && !isBack(id, shown))
    .flatMap((node) => {
      const state = stateOf(shown.states.get(node.id) ?? []);
      const area = areaTaken(node, state, shown);
      const side = sides.get(node.id);
      return state && side && side !== "none" ? [...area, areaOn(side, nameOf(node, state, shown))] : area;
    });
}

const isBack = (id: string, { states }: Drawn) => ["dim", "aside"].some((state) => states.get(id)?.includes(state));

function compare(one: number[], other: number[]): number {
  const [first = 0] = one.map((value, index) => value - (other[index] ?? 0)).filter((difference) => difference !== 0);
  return first;
}

const stateOf = (classes: string[]): State | undefined => states.find((state) => classes.includes(state));

type Drawn = Omit<Shown, "nodes">;

const isBox = (node: GraphNode, { ontology, frame }: Drawn) => markOfNode(node, ontology, frame).shape === "box";

function nameOf(node: GraphNode, state: State, shown: Drawn): Named {
  const { ontology, frame, places, width } = shown;
  const mark = markOfNode(node, ontology, frame);
  const style = { ...mark.name, ...litName(state, isPole(node, ontology), shown) };
  const lines = wrap(writtenName(node, ontology, frame), style, width);
  return {
    id: node.id,
    at: places[node.id] ?? [0, 0],
    half: { across: mark.width / 2, down: mark.height / 2 },
    margin: style.margin,
    isNeeded: state !== "hot",
    text: { width: Math.max(...lines.map((line) => width(line, style))), height: lines.length * style.size },
  };
}

/** What a node covers besides a name that is yet to find its place. */
function areaTaken(node: GraphNode, state: State | undefined, shown: Drawn): Area[] {
  const { ontology, frame, places, width } = shown;
  const isWritten = !state && shown.states.get(node.id)?.includes("near");
  // A name that is written beneath its mark as ever takes its own room; in the background only some are.
  const box = isBox(node, shown)
    ? boxTaken(node, state, shown)
    : isWritten
      ? boxOf(node, ontology, frame, width)
      : around(node.id, markOfNode(node, ontology, frame));
  const area = areaOf([box], places);
  return area ? [area] : [];
}

function boxTaken(node: GraphNode, state: State | undefined, shown: Drawn): Box {
  const { ontology, frame, width, band } = shown;
  const { name: style, height } = markOfNode(node, ontology, frame);
  const name = writtenName(node, ontology, frame);
  const years = yearsOf(node, ontology) ?? name;
  const yearsWidth = boxWidth(years, { ...style, size: yearsSize }, width);
  const widths = { width: boxWidth(name, style, width), yearsWidth };
  const lit = readableBox(widths, shown);
  const across = state ? lit.width : isFar(band) ? yearsWidth : widths.width;
  const box = around(node.id, { width: across, height: state ? Math.max(height, lit.height) : height });
  const dated = isFar(band) ? 0 : boxOf(node, ontology, frame, width).bottom;
  return { ...box, bottom: Math.max(box.bottom, dated) };
}

function around(id: string, { width, height }: { width: number; height: number }): Box {
  return { id, left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 };
}
