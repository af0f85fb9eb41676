import type { NodeSingular } from "cytoscape";
import { matchHere } from "../state/canvasFind.ts";
import { focused, picture } from "../state/session.ts";
import { isLarge } from "../state/size.ts";
import { dated } from "./byDate.ts";
import { drawNotes } from "./drawNotes.ts";
import { drawScore } from "./drawScore.ts";
import { isNaming } from "./largeNames.ts";
import { emptied } from "./layer.ts";
import { dateStyle } from "./measure.ts";
import { isFar } from "./sizes.ts";
import type { Stage } from "./stage.ts";

const nameSize = 11.5;

/** What Cytoscape cannot draw on a node: the date beneath a box, a note, a pin, and the ring of the keyboard focus. */
export function drawOverlay(
  canvas: HTMLCanvasElement,
  stage: Stage,
  names: (context: CanvasRenderingContext2D) => void,
): void {
  const layer = emptied(canvas, stage.cy);
  if (!layer) return;
  const { context } = layer;
  layer.asPicture();
  if (dated.value) drawScore(context, stage);
  // By date, the years above say it.
  if (!isFar(stage.band.value) && !dated.value && !isLarge.value) {
    for (const node of stage.cy.nodes(".box").toArray()) if (node.isNode()) drawDate(context, node, stage);
  }
  drawNotes(context, stage);
  for (const id of picture.value.pinned) drawPin(context, stage.cy.getElementById(id), stage);
  const ringed = matchHere.value ?? (stage.keys.value ? focused.value : undefined);
  const node = ringed ? stage.cy.getElementById(ringed) : undefined;
  if (node?.nonempty()) drawFocus(context, node, stage, stage.cy.zoom());
  if (!isNaming(stage.band.value)) return;
  layer.asScreen();
  names(context);
}

function drawDate(context: CanvasRenderingContext2D, node: NodeSingular, { theme, width }: Stage): void {
  const date: string | undefined = node.data("date");
  if (!date) return;
  const { canvas, ink, ink3, sans } = theme.value;
  const { weight, gap } = dateStyle;
  // Grows with the name in the box.
  const scale = Math.max(1, node.numericStyle("font-size") / nameSize);
  const size = dateStyle.size * scale;
  const bright = node.hasClass("selected") || node.hasClass("hot") || node.hasClass("near");
  const { x, y } = node.position();
  const top = y + node.height() / 2 + gap + (node.hasClass("selected") || node.hasClass("hot") ? 4 : 0);
  const half = (width(date, dateStyle) * scale) / 2 + 1.5;
  const opacity = node.effectiveOpacity() * node.numericStyle("text-opacity");
  context.fillStyle = canvas;
  context.globalAlpha = opacity * 0.86;
  context.fillRect(x - half, top - 1, 2 * half, size + 2);
  context.globalAlpha = opacity;
  context.fillStyle = bright ? ink : ink3;
  context.font = `${bright ? 600 : weight} ${size}px ${sans}`;
  context.textAlign = "center";
  context.textBaseline = "bottom";
  context.fillText(date, x, top + size);
  context.globalAlpha = 1;
}

/** A pin beside the upper left of the mark. */
function drawPin(context: CanvasRenderingContext2D, node: NodeSingular, { theme }: Stage): void {
  if (node.empty()) return;
  const { x, y } = node.position();
  const [tip, head] = [
    [x - node.width() / 2 - 1, y - node.height() / 2 + 2],
    [x - node.width() / 2 - 6, y - node.height() / 2 - 5],
  ] as const;
  context.strokeStyle = theme.value.ink;
  context.fillStyle = theme.value.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(...tip);
  context.lineTo(...head);
  context.stroke();
  context.beginPath();
  context.arc(...head, 3, 0, 2 * Math.PI);
  context.fill();
}

/** 11 pixels outside the mark and 2.5 wide on the screen, whatever the zoom. */
function drawFocus(context: CanvasRenderingContext2D, node: NodeSingular, { theme }: Stage, zoom: number): void {
  const { x, y } = node.position();
  const reach = node.hasClass("box") ? 6 : 11;
  const [across, down] = [node.width() / 2 + reach, node.height() / 2 + reach];
  context.beginPath();
  if (node.hasClass("box")) context.roundRect(x - across, y - down, 2 * across, 2 * down, 9);
  else context.arc(x, y, Math.max(across, down), 0, 2 * Math.PI);
  context.strokeStyle = theme.value.focus;
  context.lineWidth = 2.5 / Math.min(1, zoom);
  context.stroke();
}
