import { forceCollide, forceLink, forceManyBody, forceSimulation, type SimulationNodeDatum } from "d3-force";
import { type Arrangement, sorted } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { numbered } from "./numbered.ts";
import { sketch } from "./sketch.ts";

/** From so many on names are no part of the placing: they come where there is room for them. */
const many = { boxes: 1500, lines: 5000 };

/** Pixels from mark to mark along a line, before the picture is drawn out. */
const distance = 60;
const charge = -90;
/** How far a body pushes; beyond it the sketch has done its work. */
const reach = 900;
/** Turns that come to a few seconds at most, whatever the size, and no fewer than make neighbours part. */
const turns = { work: 250_000, least: 25, most: 50 };
/** How much room there is for each mark and its name, of what they would take side by side. */
const looseness = 1.6;

/** Whether there is so much to place that names cannot be a part of it. */
export function isMany(boxes: { length: number }, lines: { length: number }): boolean {
  return boxes.length >= many.boxes || lines.length >= many.lines;
}

interface Body extends SimulationNodeDatum {
  id: string;
  box: Box;
  x: number;
  y: number;
}

/**
 * Thousands of nodes in a few seconds: a sketch by distances along the lines, then a few turns of forces in which marks,
 * not names, keep apart. `tell` hears how far it has come, from 0 to 1.
 */
export function large(arrangement: Arrangement, tell: (share: number) => void = () => undefined): Places {
  const { boxes, lines, frame } = sorted(arrangement);
  const start = sketch(numbered(boxes, lines), distance);
  const bodies = boxes.map((box, index): Body => ({ id: box.id, box, x: start.x[index] ?? 0, y: start.y[index] ?? 0 }));
  settle(bodies, lines, tell);
  return drawnOut(bodies, frame.width / frame.height);
}

function settle(bodies: Body[], lines: Arrangement["lines"], tell: (share: number) => void): void {
  const count = Math.round(Math.min(turns.most, Math.max(turns.least, turns.work / Math.max(1, bodies.length))));
  const simulation = forceSimulation<Body>(bodies)
    .alpha(0.6)
    .alphaDecay(1 - 0.01 ** (1 / count))
    .force("charge", forceManyBody<Body>().strength(charge).theta(1.2).distanceMax(reach))
    .force(
      "link",
      forceLink<Body, { source: string; target: string }>(lines.map(({ from, to }) => ({ source: from, target: to })))
        .id(({ id }) => id)
        .distance(distance),
    )
    .force("collide", forceCollide<Body>(24).iterations(1))
    .stop();
  for (let turn = 1; turn <= count; turn++) {
    simulation.tick();
    tell(turn / count);
  }
}

/** The picture in the shape of the frame, wide enough that most names find room, in whole pixels around the middle. */
function drawnOut(bodies: Body[], aspect: number): Places {
  const room = bodies.reduce((sum, { box }) => sum + (box.left + box.right) * (box.top + box.bottom), 0) * looseness;
  const across = along(bodies.map(({ x }) => x));
  const down = along(bodies.map(({ y }) => y));
  // No tighter than the forces left it, in either direction.
  const height = Math.max(Math.sqrt(room / aspect), down.size, across.size / aspect);
  return Object.fromEntries(
    bodies.map(({ id, x, y }) => [
      id,
      [
        Math.round(((x - across.middle) / across.size) * height * aspect),
        Math.round(((y - down.middle) / down.size) * height),
      ],
    ]),
  );
}

function along(values: number[]): { size: number; middle: number } {
  const least = values.reduce((one, other) => Math.min(one, other), values[0] ?? 0);
  const most = values.reduce((one, other) => Math.max(one, other), values[0] ?? 0);
  return { size: Math.max(1, most - least), middle: (least + most) / 2 };
}
