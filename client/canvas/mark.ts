import type { GraphNode } from "../../src/domain/graph.ts";
import { type LabelDefinition, mainLabel, type Ontology, type Shape } from "../../src/domain/ontology.ts";
import type { Frame } from "../../src/domain/opening.ts";
import type { Dressed } from "../state/style/dressing.ts";

/** How a name is written. `from` is the zoom below which it is left out. */
export interface NameStyle {
  size: number;
  weight: number;
  italic: boolean;
  strong: boolean;
  margin: number;
  wrap: number;
  from: number;
}

/** The mark of a label and the name beneath it, in pixels at zoom 1; a box has its name inside. */
export interface Mark {
  shape: Exclude<Shape, "ring">;
  width: number;
  height: number;
  outlined: boolean;
  name: NameStyle;
}

const proportions: Partial<Record<Shape, [number, number]>> = { tag: [1, 0.75], sheet: [0.78, 1] };
/** Of secondary labels. */
const namesFrom: Partial<Record<Shape, number>> = {
  pin: 0.8,
  tag: 0.8,
  sheet: 0.8,
  diamond: 0.6,
  octagon: 0.6,
  bust: 0.6,
  triangle: 0.6,
};
/** A label whose mark is smaller than this is secondary: its name is lighter, and left out from afar and in a tall frame. */
const prominent = 18;

const unknown: Pick<LabelDefinition, "shape" | "size" | "outlined"> = { shape: "circle", size: 16, outlined: false };

/** The form and size of a label's mark; a circle where nothing is known of the label. */
export function markOf(
  definition: Pick<LabelDefinition, "shape" | "size" | "outlined"> | undefined,
  frame: Frame,
): Mark {
  const { shape: named, size, outlined } = definition ?? unknown;
  const shape = named === "ring" ? "circle" : named;
  const [across, down] = proportions[shape] ?? [1, 1];
  return {
    shape,
    width: Math.round(size * across),
    height: Math.round(size * down) - (shape === "box" && frame === "tall" ? 2 : 0),
    outlined,
    name: nameStyle(shape, size, frame),
  };
}

/** One of the two nodes that the picture is about. */
export function poleMark(mark: Mark, frame: Frame): Mark {
  const side = frame === "tall" ? 34 : 46;
  const size = frame === "tall" ? 13 : 15;
  return { ...mark, width: side, height: side, name: { ...mark.name, size, weight: 700, margin: 6, from: 0 } };
}

export function isPole(node: GraphNode, ontology: Ontology): boolean {
  return ontology.composition?.poles.includes(node.id) ?? false;
}

export function markOfNode(node: GraphNode, ontology: Dressed, frame: Frame): Mark {
  const share = ontology.dressing?.sizes.get(node.id);
  const mark = plainMark(node, ontology, frame);
  return share === undefined ? mark : sizedMark(mark, share);
}

/** Between these, in pixels at zoom 1, a mark's size says something; of a box, its name's. */
const sizes = { mark: [10, 46], name: [10, 15] } as const;

/** Grown so that the area says how much, not the width: who sees a mark twice as large reads twice as much. */
function sizedMark(mark: Mark, share: number): Mark {
  const within = ([least, greatest]: readonly [number, number]) =>
    Math.round(2 * Math.sqrt(least ** 2 + share * (greatest ** 2 - least ** 2))) / 2;
  if (mark.shape === "box") {
    const size = within(sizes.name);
    return { ...mark, height: Math.round((mark.height * size) / mark.name.size), name: { ...mark.name, size } };
  }
  const [across, down] = proportions[mark.shape] ?? [1, 1];
  const side = within(sizes.mark);
  return { ...mark, width: Math.round(side * across), height: Math.round(side * down) };
}

function plainMark(node: GraphNode, ontology: Ontology, frame: Frame): Mark {
  const label = mainLabel(ontology, node.labels);
  const mark = markOf(label === undefined ? undefined : ontology.labels[label], frame);
  if (isPole(node, ontology)) return poleMark(mark, frame);
  return isUnnamed(node) ? { ...mark, name: unnamedStyle(mark.name) } : mark;
}

/** The labels that are drawn as a ring around another one's mark. */
export function ringLabels(node: GraphNode, ontology: Ontology): string[] {
  return node.labels.filter((label) => ontology.labels[label]?.shape === "ring");
}

export function isUnnamed(node: GraphNode): boolean {
  return node.properties.unnamed === true;
}

export function unnamedStyle(name: NameStyle): NameStyle {
  return { ...name, italic: true, weight: 500, strong: false, size: 11 };
}

function nameStyle(shape: Shape, size: number, frame: Frame): NameStyle {
  const tall = frame === "tall";
  const strong = size >= prominent;
  const base = { italic: false, strong, margin: 4, wrap: tall ? 70 : 92, from: strong ? 0 : (namesFrom[shape] ?? 0) };
  if (shape === "box") return { ...base, size: tall ? 11 : 11.5, weight: 600, margin: 0, wrap: 400 };
  if (shape === "tag" && !strong) return { ...base, size: 10.5, weight: 400, italic: true, ...hiddenWhen(tall) };
  if (!strong) return { ...base, size: 11, weight: 500, ...hiddenWhen(tall) };
  return { ...base, size: shape === "circle" && !tall ? 11.5 : tall ? 10.5 : 11, weight: 600 };
}

/** Where there is no room for secondary names: shown near a selection only. */
function hiddenWhen(tall: boolean): Pick<NameStyle, "from"> | undefined {
  return tall ? { from: Number.POSITIVE_INFINITY } : undefined;
}
