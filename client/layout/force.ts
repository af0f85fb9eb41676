import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { apart } from "./apart.ts";
import { type Arrangement, sorted } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { seeded } from "./seeded.ts";

const ticks = 300;
const charge = -700;
const distance = 90;

interface Body extends SimulationNodeDatum {
  id: string;
  box: Box;
  x: number;
  y: number;
}

/** Forces first, then every overlap of marks and names taken away; the same pixels for the same graph. */
export function force(arrangement: Arrangement): Places {
  const { boxes, lines, frame } = sorted(arrangement);
  const bodies = simulate(boxes, lines, frame.width / frame.height);
  spread(bodies, frame);
  return apart(boxes, Object.fromEntries(bodies.map(({ id, x, y }) => [id, [x, y]])));
}

function simulate(boxes: Box[], lines: Arrangement["lines"], aspect: number): Body[] {
  const start = Math.sqrt(boxes.length) * distance;
  const random = seeded(1);
  const bodies = boxes.map((box) => ({ id: box.id, box, x: (random() - 0.5) * start, y: (random() - 0.5) * start }));
  const links = lines.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation<Body>(bodies)
    .randomSource(seeded(2))
    .force("charge", forceManyBody<Body>().strength(charge))
    .force(
      "link",
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(distance),
    )
    .force(
      "collide",
      forceCollide<Body>(({ box }) => (box.left + box.right) / 2.6),
    )
    .force("x", forceX<Body>().strength(0.07 / aspect))
    .force("y", forceY<Body>().strength(0.07 * aspect))
    .stop()
    .tick(ticks);
  return bodies;
}

/** Stretches the picture to the shape of the frame, and no tighter than its boxes can bear. */
function spread(bodies: Body[], frame: Arrangement["frame"]): void {
  const area = bodies.reduce((sum, { box }) => sum + (box.left + box.right) * (box.top + box.bottom), 0);
  const scale = Math.max(0.86, Math.sqrt((area * 3) / (frame.width * frame.height)));
  for (const [axis, side] of [
    ["x", frame.width],
    ["y", frame.height],
  ] as const) {
    const values = bodies.map((body) => body[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const factor = (side * scale) / Math.max(1, most - least);
    for (const body of bodies) body[axis] = (body[axis] - (least + most) / 2) * factor;
  }
}
