import type { Place } from "../../src/domain/opening.ts";
import { type Arrangement, beyond } from "./arrangement.ts";
import type { Box, Places } from "./box.ts";
import { middle, mostJoinedFirst } from "./nearest.ts";
import { bestPlace } from "./seek.ts";
import { farOut, type Radii } from "./superellipse.ts";
import { tableOf } from "./table.ts";
import type { Trait } from "./traits.ts";
import { untangle } from "./untangle.ts";

/** How far out things wish to stand: 1 is on the ring. */
const out = { inside: 0.62, outside: 1.3 };
/** The ring keeps a border on both sides, and what stands beyond it is out of place by so many pixels. */
const border = { inside: 0.86, outside: 1.16, cost: 500 };
/** Besides what it costs any node to stand outside the frame. */
const beyondCost = 4;
const search = { step: 16, rings: 5 };
const wished = { step: 6, rings: 1 };
/** More than this are placed once, and not moved again. */
const most = { moved: 160, passes: 3 };

/** Puts all that has no place yet inside or around the ring that stands, near what it is joined to. */
export function composed(arrangement: Arrangement): Places {
  const { boxes, frame, traits = {}, given, wishes = {} } = arrangement;
  const radii = radiiOf(
    boxes.filter(({ id }) => traits[id]?.role === "ring"),
    given,
  );
  const table = tableOf(arrangement);
  const role = ({ id }: Box) => (traits[id]?.role === "outside" ? "outside" : "inside");
  const wishOf = (box: Box) => wishAt(middle(table.neighbours(box.id)), radii, role(box));
  const misplaced = (box: Box, at: Place) =>
    outOfPlace(farOut(radii, at), role(box)) + beyondCost * beyond(frame, box, at);
  const moving: Box[] = [];
  for (const box of mostJoinedFirst(
    boxes.filter(({ id }) => !given[id]),
    table,
  )) {
    const wish = wishes[box.id];
    if (!wish) moving.push(box);
    const place = wish
      ? bestPlace(table, box, { wish, ...wished })
      : bestPlace(table, box, { wish: wishOf(box), ...search, cost: (at) => misplaced(box, at) });
    table.put(box, place.place);
  }
  const cost = (box: Box, at: Place) => misplaced(box, at) + far(wishOf(box), at);
  if (moving.length <= most.moved)
    untangle(table, { boxes: moving, passes: most.passes, ...search, cost, wish: wishOf });
  return table.places;
}

/** The radii of the ring as it stands. */
function radiiOf(ring: Box[], places: Places): Radii {
  const reach = (axis: 0 | 1) => Math.max(1, ...ring.map(({ id }) => Math.abs(places[id]?.[axis] ?? 0)));
  return { across: reach(0), down: reach(1) };
}

/** In the direction of what it is joined to, as far out as befits its role. */
function wishAt([x, y]: Place, radii: Radii, role: "inside" | "outside"): Place {
  const now = farOut(radii, [x, y]);
  if (role === "inside") {
    const factor = now > out.inside ? out.inside / now : 1;
    return [Math.round(x * factor), Math.round(y * factor)];
  }
  // What is joined to all sides alike stands beneath, where the ring is open.
  if (now < 0.05) return [0, Math.round(radii.down * out.outside)];
  return [Math.round((x * out.outside) / now), Math.round((y * out.outside) / now)];
}

function outOfPlace(far: number, role: NonNullable<Trait["role"]>): number {
  const beyond = role === "outside" ? border.outside - far : far - border.inside;
  return Math.max(0, beyond) * border.cost;
}

function far([fromX, fromY]: Place, [x, y]: Place): number {
  return Math.hypot(x - fromX, y - fromY);
}
