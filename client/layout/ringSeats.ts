import { type Arrangement, gap, overlapping } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { largest } from "./fitting.ts";
import { type Radii, seats } from "./superellipse.ts";
import type { Traits } from "./traits.ts";

/** Shares of the frame, and angles in degrees below the horizontal at which the ring begins and ends. */
const shapes = {
  wide: { across: 0.34, down: 0.29, open: 36 },
  tall: { across: 0.315, down: 0.335, open: 62 },
};
/** Where the poles stand, as shares of the radii. */
const pole = { across: 0.4, down: 0.04 };
/** The stack between the poles, as shares of the radius downwards: it begins where the ring does, beneath. */
const stack = { from: 0.92, to: -0.6 };
/** What stands within must have so many times its own room. */
const roomy = 2.6;
const growth = 1.05;

/** The fixed seats: ring, poles, and what is stacked between them, as large as it must be for no two to overlap. */
export function seated({ boxes, traits = {}, frame }: Arrangement): Places {
  const shape = frame.width > frame.height ? shapes.wide : shapes.tall;
  const ring = inRank(boxes, traits, "ring");
  const poles = boxes.filter(({ id }) => traits[id]?.isPole);
  const between = poles.length === 2 ? inRank(boxes, traits, "between") : [];
  const base = { across: frame.width * shape.across, down: frame.height * shape.down };
  for (let scale = leastScale(boxes, traits, base); ; scale *= growth) {
    const radii = { across: base.across * scale, down: base.down * scale };
    const places = {
      ...onRing(ring, radii, shape.open),
      ...polesIn(poles, radii),
      ...stacked(between, radii),
    };
    if (overlapping(boxes, places).length === 0) return places;
  }
}

function inRank(boxes: Box[], traits: Traits, role: "ring" | "between"): Box[] {
  const rank = ({ id }: Box) => traits[id]?.rank ?? 0;
  return boxes
    .filter(({ id }) => traits[id]?.role === role && !traits[id]?.isPole)
    .toSorted((one, other) => rank(one) - rank(other));
}

/** Grown so far that what stands inside has room. */
function leastScale(boxes: Box[], traits: Traits, { across, down }: Radii): number {
  const within = boxes.filter(({ id }) => ["between", "inside"].includes(traits[id]?.role ?? ""));
  const area = within.reduce((sum, box) => sum + (box.left + box.right) * (box.top + box.bottom), 0);
  return Math.max(1, Math.sqrt((roomy * area) / (Math.PI * across * down)));
}

function onRing(ring: Box[], radii: Radii, open: number): Places {
  const below = (open / 180) * Math.PI;
  return at(ring, seats(ring.length, radii, { from: Math.PI - below, to: 2 * Math.PI + below }));
}

/** One stands in the middle, two to the left and right. */
function polesIn(poles: Box[], { across, down }: Radii): Places {
  const y = down * pole.down;
  return at(
    poles,
    poles.length === 1
      ? [[0, y]]
      : [
          [-across * pole.across, y],
          [across * pole.across, y],
        ],
  );
}

/** Upwards in order, as the ring begins beneath; for whom there is no seat stands inside elsewhere. */
function stacked(boxes: Box[], { down }: Radii): Places {
  const { top, bottom } = largest(boxes);
  const [from, to] = [down * stack.from, down * stack.to];
  const count = Math.min(boxes.length, Math.floor((from - to) / (top + bottom + gap)) + 1);
  const step = Math.max(top + bottom + gap, (from - to) / Math.max(1, count));
  return at(
    boxes.slice(0, count),
    boxes.slice(0, count).map((_box, index) => [0, from - index * step]),
  );
}

function at(boxes: Box[], points: [number, number][]): Places {
  return Object.fromEntries(
    boxes.flatMap(({ id }, index) => {
      const point = points[index];
      return point ? [[id, [Math.round(point[0]), Math.round(point[1])]]] : [];
    }),
  );
}
