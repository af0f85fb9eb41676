import { computed } from "@preact/signals";
import type { EdgeSingular, NodeSingular } from "cytoscape";
import { type Point, pointOn } from "../export/picture/scene.ts";
import { gathered } from "../state/grouped/gathered.ts";
import { relationshipKey } from "./classes.ts";
import type { Stage } from "./stage.ts";

const radius = 4.5;
/** Where on a relationship it stands, and how much room it takes there in each direction. */
export const noteShare = 0.22;
/** Where else, so that it lies on no mark that the line goes beneath. */
const otherShares = [0.32, 0.13, 0.42];
export const noteReach = radius + 1;
/** Seen from farther than this the mark would be a dot. */
const nearest = 0.6;

/** What is drawn and has a note: the text is odd there. */
const noted = computed(() => {
  const { nodes, relationships } = gathered.value;
  const isNoted = ({ properties }: { properties: Record<string, unknown> }) => typeof properties.note === "string";
  return {
    nodes: nodes.filter(isNoted).map(({ id }) => id),
    lines: relationships.filter(isNoted).map(({ id }) => relationshipKey(id)),
  };
});

/**
 * An exclamation mark at what has a note and is chosen, lit or near it: everywhere at once it would be read by nobody
 * and make the picture an alarm.
 */
export function drawNotes(pen: CanvasRenderingContext2D, stage: Stage): void {
  if (stage.band.value < nearest) return;
  for (const id of noted.value.nodes) {
    const node = stage.cy.getElementById(id);
    if (isAttended(node)) drawNote(pen, besideMark(node), node.effectiveOpacity(), stage);
  }
  const lines = noted.value.lines
    .map((id): EdgeSingular => stage.cy.getElementById(id))
    .filter((line) => isAttended(line));
  if (lines.length === 0) return;
  const marks = stage.cy.nodes(attended.map((name) => `.${name}`).join()).map((node) => node.boundingBox(ofMark));
  for (const line of lines) {
    const at = early(line, marks);
    if (at) drawNote(pen, at, line.effectiveOpacity(), stage);
  }
}

const ofMark = { includeLabels: false, includeOverlays: false, includeUnderlays: false };

const attended = ["selected", "hot", "near"];
type Bounds = Record<"x1" | "x2" | "y1" | "y2", number>;

function isAttended(element: { hasClass: (name: string) => boolean }): boolean {
  return attended.some((name) => element.hasClass(name));
}

/** At the upper right, outside a ring. */
function besideMark(node: NodeSingular): { x: number; y: number } {
  const { x, y } = node.position();
  const out = node.hasClass("box") ? 0 : 3;
  return { x: x + node.width() / 2 + out, y: y - node.height() / 2 - out };
}

function early(line: EdgeSingular, marks: Bounds[]): { x: number; y: number } | undefined {
  const [bend] = line.controlPoints() ?? [];
  const point = ({ x, y }: { x: number; y: number }): Point => [x, y];
  const way = { from: point(line.sourceEndpoint()), to: point(line.targetEndpoint()) };
  return [noteShare, ...otherShares]
    .map((share) => pointOn(bend ? { ...way, bend: point(bend) } : way, share))
    .map(([x, y]) => ({ x, y }))
    .find(({ x, y }) =>
      marks.every(
        ({ x1, x2, y1, y2 }) => x < x1 - noteReach || x > x2 + noteReach || y < y1 - noteReach || y > y2 + noteReach,
      ),
    );
}

function drawNote(
  pen: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  opacity: number,
  { theme }: Stage,
) {
  const { canvas, ink2, ink3, sans } = theme.value;
  pen.globalAlpha = opacity;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = canvas;
  pen.fill();
  pen.strokeStyle = ink3;
  pen.lineWidth = 0.8;
  pen.stroke();
  pen.fillStyle = ink2;
  pen.font = `650 7.5px ${sans}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText("!", x, y + 0.5);
  pen.globalAlpha = 1;
}
