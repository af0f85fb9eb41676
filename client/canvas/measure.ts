import type { GraphNode } from "../../src/domain/graph.ts";
import type { Frame } from "../../src/domain/opening.ts";
import type { Box } from "../layout/box.ts";
import type { Dressed } from "../state/style/dressing.ts";
import { markOfNode, type NameStyle, ringLabels } from "./mark.ts";
import { dateBeneath, writtenName } from "./name.ts";

/** The width of a text in pixels at zoom 1. */
export type Width = (text: string, font: Pick<NameStyle, "size" | "weight" | "italic">) => number;

const ringReach = 5;
export const ringMargin = 8;
export const boxPadding = 18;
export const dateStyle = { size: 10.5, weight: 500, italic: false, gap: 5 };
/** The size of the years in a box that is seen from afar. */
export const yearsSize = 17;
const textPadding = 2;

/** The room that a node takes with its name, as Cytoscape will draw it. */
export function boxOf(node: GraphNode, ontology: Dressed, frame: Frame, width: Width): Box {
  const { shape, width: across, height, name } = markOfNode(node, ontology, frame);
  const text = writtenName(node, ontology, frame);
  if (shape === "box")
    return boxWithDate(node.id, boxWidth(text, name, width), height, dateBeneath(node, ontology, frame), width);
  const reach = ringLabels(node, ontology).length > 0 ? ringReach : 1;
  const lines = name.from === Number.POSITIVE_INFINITY ? [] : wrap(text, name, width);
  const half = Math.max(across / 2 + reach, ...lines.map((line) => width(line, name) / 2 + textPadding));
  const margin = reach === ringReach ? ringMargin : name.margin;
  const beneath = lines.length > 0 ? margin + lines.length * name.size + textPadding : reach;
  return whole({ id: node.id, left: half, right: half, top: height / 2 + reach, bottom: height / 2 + beneath });
}

export function boxWidth(text: string, name: NameStyle, width: Width): number {
  return Math.ceil(width(text, name)) + boxPadding;
}

function boxWithDate(id: string, across: number, height: number, date: string | undefined, width: Width): Box {
  const half = Math.max(across, date ? width(date, dateStyle) + 2 * textPadding : 0) / 2 + 1;
  const beneath = date ? dateStyle.gap + dateStyle.size + textPadding : 1;
  return whole({ id, left: half, right: half, top: height / 2 + 1, bottom: height / 2 + beneath });
}

/** Breaks a name into lines just as Cytoscape does: trial lines end with the blank that follows, the last with none. */
export function wrap(text: string, name: NameStyle, width: Width): string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, name, width));
}

function wrapLine(text: string, name: NameStyle, width: Width): string[] {
  const isTooWide = (line: string) => Math.ceil(width(line, name)) > name.wrap;
  if (!isTooWide(text)) return [text];
  const lines: string[] = [];
  let line = "";
  for (const [, word = "", blank = ""] of text.matchAll(/([^\s\u200b]*)([\s\u200b]+|$)/g)) {
    if (line !== "" && isTooWide(line + word + blank)) {
      lines.push(line);
      line = "";
    }
    line += word + blank;
  }
  return [...lines, line].map((part) => part.trimEnd()).filter((part) => part !== "");
}

function whole({ id, left, right, top, bottom }: Box): Box {
  return { id, left: Math.ceil(left), right: Math.ceil(right), top: Math.ceil(top), bottom: Math.ceil(bottom) };
}

/** Boxes for a layout, once the fonts are there. */
export async function measureBoxes(
  nodes: GraphNode[],
  { ontology }: { ontology: Dressed },
  frame: Frame,
): Promise<Box[]> {
  const width = await canvasWidth();
  return nodes.map((node) => boxOf(node, ontology, frame, width));
}

let measuring: Promise<Width> | undefined;

/** Measures with the page's own fonts; it waits until those of the canvas are loaded. */
export function canvasWidth(): Promise<Width> {
  measuring ??= loadWidth();
  return measuring;
}

/** So many widths are kept: a text is measured for its layout, its drawing and its box. */
const mostKept = 50_000;

async function loadWidth(): Promise<Width> {
  const family = sansFamily();
  const fonts = ["500 11px", "600 11px", "700 15px", "italic 400 11px"];
  await Promise.all(fonts.map((font) => document.fonts.load(`${font} ${family}`, lettersOfEach)));
  await document.fonts.ready;
  const context = document.createElement("canvas").getContext("2d");
  const kept = new Map<string, number>();
  return (text, { size, weight, italic }) => {
    if (!context) return text.length * size * 0.6;
    const font = `${italic ? "italic" : "normal"} ${weight} ${size}px ${family}`;
    const key = `${font} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, width);
    return width;
  };
}

/** A font is in several files, by letter, of which each comes only when one of its letters is wanted. */
const lettersOfEach = "aă";

function sansFamily(): string {
  return getComputedStyle(document.documentElement).getPropertyValue("--sans").trim() || "sans-serif";
}
