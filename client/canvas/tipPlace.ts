/** Where a tooltip stands: by its left edge, and by its upper or its lower one. */
export interface TipPlace {
  left: number;
  top?: number;
  bottom?: number;
}

interface Point {
  x: number;
  y: number;
}

interface Circumstances {
  at: Point;
  /** What it tells of and must not lie on: the ends of the relationships that are lit with it. */
  ends: Point[];
  room: { width: number; height: number };
}

/** As wide as it can be, and as high as it mostly is. */
export const tipSize = { width: 272, height: 190 };
const edge = 8;
const gap = { across: 14, above: 12, below: 18 };
/** Marks are larger than points. */
const reach = 12;
/** To lie on the mark itself is worse than on all that it is joined to. */
const dear = 100;

/** The place near the pointer that covers the least of what it is about; above it in the lower half, else beneath. */
export function placeOfTip({ at, ends, room }: Circumstances): TipPlace {
  const { width, height } = tipSize;
  const across = [at.x + gap.across, at.x - gap.across - width].map((left) => within(left, room.width - width));
  const [above, below] = [at.y - gap.above - height, at.y + gap.below];
  const beside = within(at.y - height / 2, room.height - height);
  const down = [...(at.y > room.height / 2 ? [above, below] : [below, above]), beside];
  const middles = ends.map(({ x, y }) => ({ x: (x + at.x) / 2, y: (y + at.y) / 2 }));
  const costOf = (corner: Point) =>
    count(corner, ends) + count(corner, middles) / 2 + dear * count(corner, [at], 0) + beyond(corner.y, room.height);
  const [best = { x: edge, y: edge }] = down
    .flatMap((y) => across.map((x) => ({ x, y })))
    .map((corner) => ({ ...corner, cost: costOf(corner) }))
    .toSorted((one, other) => one.cost - other.cost);
  if (best.y === above) return { left: best.x, bottom: room.height - at.y + gap.above };
  // Where it is pushed up from the lower edge it stands on that, however high it turns out.
  if (best.y === room.height - height - edge) return { left: best.x, bottom: edge };
  return { left: best.x, top: best.y };
}

const within = (value: number, most: number) => Math.max(edge, Math.min(value, most - edge));

/** How many points a tooltip with this upper left corner covers. */
function count(corner: Point, points: Point[], around = reach): number {
  const { width, height } = tipSize;
  return points.filter(
    ({ x, y }) =>
      x > corner.x - around && x < corner.x + width + around && y > corner.y - around && y < corner.y + height + around,
  ).length;
}

/** What is cut off at the top or the bottom costs more than anything that is covered. */
function beyond(top: number, height: number): number {
  return dear * (Math.max(0, -top) + Math.max(0, top + tipSize.height - height));
}
