import type { NodeSingular } from "cytoscape";
import type { Caption, Point, SceneNode } from "../../export/picture/scene.ts";
import { dateStyle, type Width, wrap } from "../measure.ts";
import type { Theme } from "../theme.ts";
import { outlineOf } from "./outline.ts";
import { glowOf, hex } from "./styles.ts";

/** A node as it is drawn, read from Cytoscape's styles. */
export function sceneNode(node: NodeSingular, theme: Theme, width: Width): SceneNode {
  const number = (name: string) => node.numericStyle(name) || 0;
  const border = number("border-width");
  const ring = number("outline-width");
  const glow = glowOf(node);
  const { x, y } = node.position();
  return {
    id: node.id(),
    at: [x, y],
    width: node.width(),
    height: node.height(),
    outline: outlineOf(node),
    fill: hex(node.style("background-color")),
    fillOpacity: number("background-opacity"),
    ...(border > 0
      ? {
          border: {
            colour: hex(node.style("border-color")),
            width: border,
            isDashed: node.style("border-style") === "dashed",
            ...faint(node.numericStyle("border-opacity")),
          },
        }
      : {}),
    ...(ring > 0
      ? {
          ring: {
            colour: hex(node.style("outline-color")),
            width: ring,
            reach: border + ring + number("outline-offset"),
          },
        }
      : {}),
    ...(glow ? { glow } : {}),
    opacity: number("opacity"),
    captions: [...nameOf(node, width), ...dateOf(node, theme)],
  };
}

/** A box in the background keeps its paper: its border and words fade alone. */
const faint = (opacity: number) => (opacity < 1 ? { opacity } : {});

function nameOf(node: NodeSingular, width: Width): Caption[] {
  const number = (name: string) => node.numericStyle(name) || 0;
  const name: string = node.style("label");
  if (!name || number("text-opacity") === 0) return [];
  const [size, weight] = [number("font-size"), Number(node.style("font-weight")) || 400];
  const isItalic = node.style("font-style") === "italic";
  const style = { size, weight, italic: isItalic, strong: true, margin: 0, wrap: number("text-max-width"), from: 0 };
  const lines = node.style("text-wrap") === "wrap" ? wrap(name, style, width) : [name];
  const ground = number("text-background-opacity");
  return [
    {
      lines,
      ...placed(node, lines.length * size),
      size,
      weight,
      isItalic,
      colour: hex(node.style("color")),
      ...faint(number("text-opacity")),
      ...(ground > 0
        ? {
            ground: {
              colour: hex(node.style("text-background-color")),
              opacity: ground,
              padding: number("text-background-padding"),
            },
          }
        : {}),
    },
  ];
}

/** Where a name stands at its mark. */
function placed(node: NodeSingular, height: number): Pick<Caption, "at" | "anchor"> {
  const number = (name: string) => node.numericStyle(name) || 0;
  const [side, down] = [node.style("text-halign"), node.style("text-valign")];
  const { x, y } = node.position();
  const tops: Record<string, number> = {
    top: y - node.height() / 2 - height,
    bottom: y + node.height() / 2,
    center: y - height / 2,
  };
  const lefts: Record<string, number> = { left: x - node.width() / 2, right: x + node.width() / 2 };
  const at: Point = [(lefts[side] ?? x) + number("text-margin-x"), (tops[down] ?? y) + number("text-margin-y")];
  return { at, anchor: side === "left" ? "end" : side === "right" ? "start" : "middle" };
}

/** The date beneath a box, which is not Cytoscape's. */
function dateOf(node: NodeSingular, theme: Theme): Caption[] {
  const date: string | undefined = node.data("date");
  if (!date || node.numericStyle("text-opacity") === 0) return [];
  const isBright = ["selected", "hot", "near"].some((name) => node.hasClass(name));
  const isLit = node.hasClass("selected") || node.hasClass("hot");
  const { x, y } = node.position();
  return [
    {
      lines: [date],
      at: [x, y + node.height() / 2 + dateStyle.gap + (isLit ? 4 : 0)],
      anchor: "middle",
      size: dateStyle.size,
      weight: isBright ? 600 : dateStyle.weight,
      isItalic: false,
      colour: hex(isBright ? theme.ink : theme.ink3),
      ...faint(node.numericStyle("text-opacity")),
      ground: { colour: hex(theme.canvas), opacity: 0.86, padding: 1.5 },
    },
  ];
}
