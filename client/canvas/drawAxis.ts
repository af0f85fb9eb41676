import { type Axis, firstDay, xOf, yearOf } from "../layout/axis.ts";
import { barRoom } from "../layout/timeRows.ts";
import { ontology, picture } from "../state/session.ts";
import { dated } from "./byDate.ts";
import { drawBands } from "./drawBands.ts";
import type { Stage } from "./stage.ts";
import { text } from "./text.ts";
import { traits } from "./traits.ts";

const room = 46;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** The years beneath a picture that stands by date, how long each box lasted, and where the scale changes. */
export function drawAxis(canvas: HTMLCanvasElement, stage: Stage): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const { cy } = stage;
  const { axis } = picture.value;
  // To give a canvas its size clears it, which is dear with every frame.
  if (!axis && canvas.width === 0) return;
  const ratio = devicePixelRatio || 1;
  canvas.width = axis ? Math.round(cy.width() * ratio) : 0;
  canvas.height = Math.round(cy.height() * ratio);
  if (!axis) return;
  context.scale(ratio, ratio);
  const at = (x: number) => cy.pan().x + x * cy.zoom();
  if (dated.value) drawBands(context, stage, dated.value);
  drawYears(context, axis, stage, at);
  drawChange(context, axis, stage, at);
  drawBars(context, axis, stage, at);
}

type Pen = CanvasRenderingContext2D;
type At = (x: number) => number;

function drawYears(pen: Pen, axis: Axis, { cy, theme }: Stage, at: At): void {
  pen.font = `500 11px ${theme.value.sans}`;
  pen.textAlign = "center";
  pen.textBaseline = "top";
  for (const { year, x } of yearsOf(axis, at)) {
    pen.globalAlpha = 0.3;
    line(pen, x, cy.height(), theme.value.lineFaint);
    pen.globalAlpha = 1;
    pen.fillStyle = theme.value.ink3;
    pen.fillText(String(year), x, 6);
  }
}

/** As many round years of each part of the axis as have room for their number. */
export function yearsOf(axis: Axis, at: At): { year: number; x: number }[] {
  return axis.slice(1).flatMap((to, index) => {
    const from = axis[index] ?? to;
    const [first, last] = [yearOf(from.day), yearOf(to.day)];
    const each = (at(to.x) - at(from.x)) / Math.max(1, last - first);
    const step = steps.find((years) => years * each >= room) ?? 1000;
    const end = index === axis.length - 2 ? last : last - 1;
    return Array.from({ length: end - first + 1 }, (_, count) => first + count)
      .filter((year) => year % step === 0 && (last - year) * each >= (index === axis.length - 2 ? 0 : room * 0.7))
      .map((year) => ({ year, x: at(xOf(axis, firstDay(year))) }));
  });
}

function drawChange(pen: Pen, axis: Axis, { cy, theme }: Stage, at: At): void {
  const [first, change, last] = axis;
  if (!first || !change || !last) return;
  const isWider = (last.x - change.x) / (last.day - change.day) > (change.x - first.x) / (change.day - first.day);
  pen.setLineDash([2, 3]);
  line(pen, at(change.x), cy.height(), theme.value.ink3);
  pen.setLineDash([]);
  const isNearEdge = at(change.x) > cy.width() - 140;
  pen.textAlign = isNearEdge ? "right" : "left";
  pen.fillStyle = theme.value.ink3;
  pen.fillText(isWider ? text.axis.wider : text.axis.narrower, at(change.x) + (isNearEdge ? -6 : 6), 22);
}

function drawBars(pen: Pen, axis: Axis, { cy, theme }: Stage, at: At): void {
  const known = traits(picture.value.graph, ontology.value);
  pen.fillStyle = theme.value.ink;
  for (const node of cy.nodes(".box").toArray()) {
    const dates = node.isNode() ? known[node.id()]?.dates : undefined;
    if (!dates || !node.isNode()) continue;
    const [from, to] = [at(xOf(axis, dates.start)), at(xOf(axis, dates.end))];
    const top = cy.pan().y + (node.position().y - node.height() / 2 - barRoom + 1) * cy.zoom();
    pen.globalAlpha = node.effectiveOpacity();
    pen.fillRect(from, top, Math.max(2, to - from), Math.max(2, 4 * cy.zoom()));
  }
  pen.globalAlpha = 1;
}

function line(pen: Pen, x: number, height: number, colour: string): void {
  pen.beginPath();
  pen.moveTo(x, 0);
  pen.lineTo(x, height);
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.stroke();
}
