import { effect } from "@preact/signals";
import type { CollectionReturnValue, NodeSingular } from "cytoscape";
import { writtenAt } from "./largeNames.ts";
import { emptied } from "./layer.ts";
import { drawOn } from "./renderer.ts";
import type { Stage } from "./stage.ts";
import { aside } from "./states.ts";

/** Pixels of the screen. */
const lineWidth = 1.4;

/**
 * What is under the pointer in a picture of which every element takes long to dress and draw: a veil over all, and on
 * it what is joined to that node. Nothing beneath is drawn anew. Gives a function that ends it.
 */
export function keepLight(canvas: HTMLCanvasElement, stage: Stage): () => void {
  const { cy, lightOn } = stage;
  let isEmpty = true;
  const paint = () => {
    const node = cy.getElementById(lightOn.peek() ?? "");
    if (node.empty() && isEmpty) return;
    isEmpty = node.empty();
    drawLight(canvas, stage, node);
  };
  cy.on("render", paint);
  return effect(() => {
    lightOn.value;
    paint();
  });
}

function drawLight(canvas: HTMLCanvasElement, stage: Stage, node: NodeSingular): void {
  const { cy, theme } = stage;
  const layer = emptied(canvas, cy);
  if (!layer || node.empty()) return;
  const { context } = layer;
  const { canvas: ground, contrast } = theme.peek();
  layer.asScreen();
  context.globalAlpha = 1 - aside(contrast);
  context.fillStyle = ground;
  context.fillRect(0, 0, cy.width(), cy.height());
  context.globalAlpha = 1;
  const lines = node.connectedEdges().filter((line) => line.visible());
  const nodes = node.union(lines.connectedNodes()).nodes();
  layer.asPicture();
  drawLines(context, stage, lines);
  drawOn(cy, context, [...lines.toArray(), ...nodes.toArray()]);
  layer.asScreen();
  const ids = [node.id(), ...nodes.map((other) => other.id()).filter((id) => id !== node.id())];
  writtenAt(
    context,
    stage,
    ids.filter((id) => !isReadable(cy.getElementById(id))),
  );
}

/** Those that are faint at rest could not be followed. */
function drawLines(context: CanvasRenderingContext2D, { cy, theme }: Stage, lines: CollectionReturnValue): void {
  context.strokeStyle = theme.peek().ink2;
  context.lineWidth = lineWidth / cy.zoom();
  context.beginPath();
  for (const line of lines.toArray()) {
    if (!line.isEdge() || line.hasClass("bowed")) continue;
    const [from, to] = [line.source().position(), line.target().position()];
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}

/** Whether Cytoscape writes its name, in letters that it does not leave out as too small. */
function isReadable(node: NodeSingular): boolean {
  const size = node.numericStyle("font-size") * node.cy().zoom();
  return node.style("label") !== "" && node.numericStyle("text-opacity") > 0 && size >= leastSize;
}

const leastSize = 7;
