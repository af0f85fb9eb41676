import type { GraphNode } from "../../src/domain/graph.ts";
import type { Box, Places } from "../layout/box.ts";
import type { Dressed } from "../state/style/dressing.ts";
import { type Area, areaOf } from "./camera.ts";
import { isPole, markOfNode } from "./mark.ts";
import { boxOf, boxWidth, ringMargin, type Width, wrap, yearsSize } from "./measure.ts";
import { writtenName, yearsOf } from "./name.ts";
import type { LookOptions } from "./rule.ts";
import { areaOn, type Named, type Side, sidesOfNames } from "./sides.ts";
import { grown, isFar, litName, readableBox } from "./sizes.ts";

/** What is drawn, and how. */
export interface Shown extends LookOptions {
  nodes: GraphNode[];
  /** The classes of state, by id. */
  states: Map<string, string[]>;
  places: Places;
  ontology: Dressed;
  width: Width;
}

/** What the paper under a name at rest is wider and higher than the name. */
const groundOfName = 4;

const states = ["selected", "focused", "hot", "rest"] as const;
type State = (typeof states)[number];

/**
 * The sides on which names find room that the picture was not laid out for: those of what is lit, which grow, and at
 * rest those that grow from afar or are written only near what is selected. What is selected comes first, what is at
 * rest last; among them the larger marks, and of these what stands first in `order`.
 */
export function sidesOfLit({ nodes, ...shown }: Shown, order: string[]): Map<string, Side> {
  const stated = nodes.filter(({ id }) => shown.places[id]).map((node) => ({ node, state: stateOf(node, shown) }));
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
  const isInFront = ({ node, state }: (typeof stated)[number]) => state === "rest" || !isBack(node.id, shown);
  const front = stated.filter(isInFront);
  const back = stated.filter((one) => !isInFront(one) && isTelling(one.node));
  const taken = (some: typeof stated) => some.flatMap(({ node, state }) => areaTaken(node, state, shown));
  return sidesOfNames(names, taken(front), taken(back), extentOf(nodes, shown));
}

/** What is seen of a picture that is seen whole: a name at rest that left it would be cut off. */
function extentOf(nodes: GraphNode[], { places, ontology, frame, width, band }: Drawn): Area | undefined {
  const area = areaOf(
    nodes.map((node) => boxOf(node, ontology, frame, width)),
    places,
  );
  const edge = edgeOfScreen / Math.max(band, 0.25);
  return (
    area && {
      left: area.left - edge,
      right: area.right + edge,
      top: area.top - edge,
      bottom: area.bottom + edge,
    }
  );
}

/** Pixels of the screen around a whole picture. */
const edgeOfScreen = 8;

/** The marks and names of all that is not in the background, each name on its side. */
export function areasInFront({ nodes, ...shown }: Shown, sides: Map<string, Side>): Area[] {
  return nodes
    .filter(({ id }) => shown.places[id] && !isBack(id, shown))
    .flatMap((node) => {
      const state = stateOf(node, shown);
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

/** The class of a node whose name stands on a side. */
export function classOfSide(side: Side, classes: string[]): string {
  return `${states.some((state) => classes.includes(state)) ? "name" : "rest"}-${side}`;
}

type Drawn = Omit<Shown, "nodes">;

/** What makes the name of a node look for room, if anything does. */
function stateOf(node: GraphNode, shown: Drawn): State | undefined {
  const classes = shown.states.get(node.id) ?? [];
  const lit = states.find((state) => classes.includes(state));
  if (lit || classes.includes("dim")) return lit;
  const { name } = markOfNode(node, shown.ontology, shown.frame);
  const isAtRest = shown.band >= name.from;
  const isUnforeseen = isAtRest ? grown(name, shown) !== name : classes.includes("near");
  return isUnforeseen ? "rest" : undefined;
}

const isBox = (node: GraphNode, { ontology, frame }: Drawn) => markOfNode(node, ontology, frame).shape === "box";

function nameOf(node: GraphNode, state: State, shown: Drawn): Named {
  const { ontology, frame, places, width } = shown;
  const mark = markOfNode(node, ontology, frame);
  const style =
    state === "rest"
      ? { ...grown(mark.name, shown), margin: ringMargin }
      : { ...mark.name, ...litName(state, isPole(node, ontology), shown) };
  const lines = wrap(writtenName(node, ontology, frame), style, width);
  const ground = state === "rest" ? groundOfName : 0;
  return {
    id: node.id,
    at: places[node.id] ?? [0, 0],
    half: { across: mark.width / 2, down: mark.height / 2 },
    margin: style.margin,
    isNeeded: state === "rest" ? isPole(node, ontology) : state !== "hot",
    isKeptIn: state === "rest",
    text: {
      width: Math.max(...lines.map((line) => width(line, style))) + ground,
      height: lines.length * style.size + ground,
    },
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
  const isLit = state && state !== "rest";
  const across = isLit ? lit.width : isFar(band) ? yearsWidth : widths.width;
  const box = around(node.id, { width: across, height: isLit ? Math.max(height, lit.height) : height });
  const dated = isFar(band) ? 0 : boxOf(node, ontology, frame, width).bottom;
  return { ...box, bottom: Math.max(box.bottom, dated) };
}

function around(id: string, { width, height }: { width: number; height: number }): Box {
  return { id, left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 };
}
