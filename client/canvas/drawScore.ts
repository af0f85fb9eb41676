import type { NodeSingular } from "cytoscape";
import { corner } from "./byDate.ts";
import type { Stage } from "./stage.ts";

/** Pixels at zoom 1: the mark of one time that someone took part, and the ring around it of who went between. */
const radius = { dot: 4.5, ring: 8.5 };
/** A mark closer than this to the node itself would only repeat it. */
const own = 16;

/**
 * A mark where the line of someone who took part turns down to what was: ringed in the colour of the line where that
 * says more than that he took part, the ring dashed where it is implied.
 */
export function drawScore(context: CanvasRenderingContext2D, { cy, theme }: Stage): void {
  for (const line of cy.edges(".scored").toArray()) {
    if (!line.isEdge()) continue;
    const actor = line.hasClass("scored-from") ? line.source() : line.target();
    const { x, y } = corner(line);
    if (isOwn(actor, x)) continue;
    context.globalAlpha = line.effectiveOpacity();
    if (!line.hasClass("faint")) {
      context.beginPath();
      context.arc(x, y, radius.ring, 0, 2 * Math.PI);
      context.fillStyle = theme.value.canvas;
      context.fill();
      context.setLineDash(line.hasClass("implied") ? [2.5, 2] : []);
      context.lineWidth = 1.6;
      context.strokeStyle = line.style("line-color");
      context.stroke();
      context.setLineDash([]);
    }
    context.beginPath();
    context.arc(x, y, radius.dot, 0, 2 * Math.PI);
    context.fillStyle = actor.hasClass("unnamed") ? theme.value.ink3 : actor.style("background-color");
    context.fill();
  }
  context.globalAlpha = 1;
}

/** Does the line turn at the node itself, whose mark says all? */
export const isOwn = (actor: NodeSingular, x: number) => Math.abs(actor.position().x - x) < own;
