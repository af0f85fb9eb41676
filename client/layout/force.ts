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
import { type Arrangement, sorted, type Tell } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { centred } from "./fitting.ts";
import { seeded } from "./seeded.ts";
import { tableOf } from "./table.ts";
import { untangle } from "./untangle.ts";

const ticks = 300;
/** Ticks between two words of how far it is. */
const atOnce = 10;
/** Which part of the work the forces are; the rest is untangling. */
const simulated = 0.5;
const search = { step: 22, rings: 4 };
const charge = -700;
const distance = 90;

interface Body extends SimulationNodeDatum {
  id: string;
  box: Box;
  x: number;
  y: number;
}

/** Forces first, then every overlap taken away and lines untangled; the same pixels for the same graph. */
export function force(arrangement: Arrangement, tell: Tell = () => undefined): Places {
  const { boxes, lines, frame } = sorted(arrangement);
  const bodies = simulate(sorted(arrangement), tell);
  spread(bodies, frame);
  const given = apart(boxes, Object.fromEntries(bodies.map(({ id, x, y }) => [id, [x, y]])));
  const passes = passesFor(boxes.length);
  if (passes === 0) return given;
  const table = tableOf({ frame: around(boxes, given), boxes, lines, given });
  untangle(table, { boxes, passes, ...search, tell: (share) => tell(simulated + share * (1 - simulated)) });
  return centred(table.places);
}

/** Fewer where each takes longer, and none where that is seconds: among so many crossings a few less help nobody. */
function passesFor(count: number): number {
  if (count <= 200) return 4;
  if (count <= 600) return 2;
  return 0;
}

/** A frame around all that stands already, which the picture is not to leave. */
function around(boxes: Box[], places: Places): Arrangement["frame"] {
  const reach = (of: (box: Box, at: Places[string]) => number) =>
    boxes.reduce((most, box) => Math.max(most, of(box, places[box.id] ?? [0, 0])), 0);
  return {
    width: 2 * reach((box, [x]) => Math.max(box.left - x, box.right + x)),
    height: 2 * reach((box, [, y]) => Math.max(box.top - y, box.bottom + y)),
  };
}

function simulate({ boxes, lines, frame }: Arrangement, tell: Tell): Body[] {
  const aspect = frame.width / frame.height;
  const start = Math.sqrt(boxes.length) * distance;
  const random = seeded(1);
  const bodies = boxes.map((box) => ({ id: box.id, box, x: (random() - 0.5) * start, y: (random() - 0.5) * start }));
  const links = lines.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation<Body>(bodies)
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
    .stop();
  for (let done = 0; done < ticks; done += atOnce) {
    simulation.tick(atOnce);
    tell((simulated * done) / ticks);
  }
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
