import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import { Layout } from "webcola/dist/src/layout.js";
import { apart } from "../../client/layout/apart.ts";
import type { Arrangement } from "../../client/layout/arrangement.ts";
import type { Places } from "../../client/layout/box.ts";
import { crossings } from "../client/layout/quality.ts";
import { seededRandom } from "../foreign/random.ts";

/** Other ways to place the same graph, each followed by the removal of overlaps: what the best of them crosses is the measure. */
export function rivals(arrangement: Arrangement): [string, () => Places][] {
  const seeds = arrangement.boxes.length > 200 ? 3 : 40;
  return [
    [`d3, the best of ${seeds} seeds`, () => best(arrangement, seeds, (seed) => d3(arrangement, seed))],
    ["webcola from d3", () => cola(arrangement, d3(arrangement, 1))],
    ["stress (SMACOF, all pairs)", () => stress(arrangement)],
  ];
}

function best({ lines }: Arrangement, seeds: number, place: (seed: number) => Places): Places {
  let found: { places: Places; crossed: number } | undefined;
  for (let seed = 1; seed <= seeds; seed++) {
    const places = place(seed);
    const crossed = crossings(lines, places);
    if (!found || crossed < found.crossed) found = { places, crossed };
  }
  return found?.places ?? {};
}

interface Body extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
}

function d3({ boxes, lines }: Arrangement, seed: number): Places {
  const random = seededRandom(seed);
  const bodies: Body[] = boxes.map(({ id }) => ({ id, x: random() * 800, y: random() * 800 }));
  forceSimulation(bodies)
    .randomSource(seededRandom(seed))
    .force("charge", forceManyBody().strength(-700))
    .force(
      "link",
      forceLink<Body, { source: string; target: string }>(asLinks(lines))
        .id(({ id }) => id)
        .distance(90),
    )
    .force("collide", forceCollide(30))
    .force("x", forceX().strength(0.07))
    .force("y", forceY().strength(0.07))
    .stop()
    .tick(300);
  return apart(boxes, placesOf(bodies));
}

const asLinks = (lines: Arrangement["lines"]) => lines.map(({ from, to }) => ({ source: from, target: to }));

const placesOf = (bodies: { id: string; x: number; y: number }[]): Places =>
  Object.fromEntries(bodies.map(({ id, x, y }) => [id, [x, y]]));

function cola({ boxes, lines }: Arrangement, from: Places): Places {
  const index = new Map(boxes.map(({ id }, at) => [id, at]));
  const nodes = boxes.map((box) => ({
    id: box.id,
    x: from[box.id]?.[0] ?? 0,
    y: from[box.id]?.[1] ?? 0,
    width: box.left + box.right,
    height: box.top + box.bottom,
  }));
  const links = lines.flatMap(({ from: source, to }) => {
    const [one, other] = [index.get(source), index.get(to)];
    return one === undefined || other === undefined || one === other ? [] : [{ source: one, target: other }];
  });
  new Layout()
    .size([1208, 604])
    .nodes(nodes)
    .links(links)
    .jaccardLinkLengths(90)
    .avoidOverlaps(true)
    .start(30, 0, 30, 0, false);
  return apart(boxes, placesOf(nodes));
}

const sweeps = 60;
const edge = 110;

/** Stress majorization of all pairs' distances in steps. */
function stress({ boxes, lines }: Arrangement): Places {
  const count = boxes.length;
  const index = new Map(boxes.map(({ id }, at) => [id, at]));
  const neighbours = boxes.map(() => new Set<number>());
  for (const { from, to } of lines) {
    const [one, other] = [index.get(from), index.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    neighbours[one]?.add(other);
    neighbours[other]?.add(one);
  }
  const steps = neighbours.map((_, start) => stepsFrom(start, neighbours));
  const random = seededRandom(1);
  const at = boxes.map(() => [random() * 800, random() * 800] as [number, number]);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let one = 0; one < count; one++) {
      let [x, y, weights] = [0, 0, 0];
      for (let other = 0; other < count; other++) {
        if (one === other) continue;
        const wanted = edge * (steps[one]?.[other] ?? 6);
        const [dx, dy] = [(at[one]?.[0] ?? 0) - (at[other]?.[0] ?? 0), (at[one]?.[1] ?? 0) - (at[other]?.[1] ?? 0)];
        const length = Math.hypot(dx, dy) || 1;
        const weight = wanted ** -2;
        x += weight * ((at[other]?.[0] ?? 0) + (wanted * dx) / length);
        y += weight * ((at[other]?.[1] ?? 0) + (wanted * dy) / length);
        weights += weight;
      }
      at[one] = [x / weights, y / weights];
    }
  }
  return apart(boxes, Object.fromEntries(boxes.map(({ id }, place) => [id, at[place] ?? [0, 0]])));
}

function stepsFrom(start: number, neighbours: Set<number>[]): (number | undefined)[] {
  const steps: (number | undefined)[] = neighbours.map(() => undefined);
  steps[start] = 0;
  const queue = [start];
  for (const one of queue)
    for (const other of neighbours[one] ?? [])
      if (steps[other] === undefined) {
        steps[other] = (steps[one] ?? 0) + 1;
        queue.push(other);
      }
  return steps;
}
