import type { Place } from "../../src/domain/opening.ts";
import { type Area, contains } from "./camera.ts";

export const sides = ["beneath", "above", "right", "left", "none"] as const;
/** Where a name stands at its mark; `none` where it would lie on something else on each side. */
export type Side = (typeof sides)[number];

/** A name to be placed. */
export interface Named {
  id: string;
  at: Place;
  /** How far the mark reaches from its middle, and how far from there the name begins. */
  half: { across: number; down: number };
  margin: number;
  text: { width: number; height: number };
  /** Said even where there is no room: then on the side where it covers least. */
  isNeeded?: boolean;
  /** Never beyond the edges of the picture. */
  isKeptIn?: boolean;
}

const order: Side[] = ["beneath", "above", "right", "left"];
/** What is left between two names, for the ground that each is written on. */
const gap = 3;

/**
 * A side for each name, the first come first served, so that none lies on another or on what is taken. What lies in
 * the background is kept free as long as that leaves a side.
 */
export function sidesOfNames(
  names: Named[],
  taken: Area[],
  background: Area[],
  edges: Area = endless,
): Map<string, Side> {
  const held = [...taken];
  return new Map(
    names.map((name) => {
      const sides = order.map((side) => ({ side, area: areaOn(side, name) }));
      const inside = sides.filter(({ area }) => !name.isKeptIn || contains(edges, area));
      const areas = inside.length === 0 && name.isNeeded ? sides : inside;
      const among = (others: Area[]) => areas.find(({ area }) => !others.some((other) => isOn(area, other)));
      const found =
        among([...held, ...background]) ?? among(held) ?? (name.isNeeded ? leastOn(areas, held) : undefined);
      if (found) held.push(found.area);
      return [name.id, found?.side ?? "none"];
    }),
  );
}

const endless: Area = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

const leastOn = <Placed extends { area: Area }>(areas: Placed[], held: Area[]): Placed | undefined =>
  areas
    .map((placed) => ({ placed, covered: held.reduce((sum, other) => sum + shared(placed.area, other), 0) }))
    .reduce((least, next) => (next.covered < least.covered ? next : least)).placed;

/** How much of one lies on the other. */
function shared(one: Area, other: Area): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Where a name is when it stands on a side. */
export function areaOn(side: Side, { at: [x, y], half, margin, text: { width, height } }: Named): Area {
  const across = half.across + margin + width / 2;
  const down = half.down + margin + height / 2;
  const middles: Partial<Record<Side, Place>> = {
    above: [x, y - down],
    right: [x + across, y],
    left: [x - across, y],
  };
  const [middle, centre] = middles[side] ?? [x, y + down];
  return { left: middle - width / 2, right: middle + width / 2, top: centre - height / 2, bottom: centre + height / 2 };
}

function isOn(one: Area, other: Area): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom + gap &&
    other.top < one.bottom + gap
  );
}
