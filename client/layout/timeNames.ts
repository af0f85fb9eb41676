import { type Axis, axisOf, middle, xOf } from "./axis.ts";
import type { Box, Line, Places } from "./box.ts";
import type { Traits } from "./traits.ts";

/** Names beside their marks let rows stand closer: to the left of who took part, to the right of what happened. */
export type Side = "left" | "right";

/** Pixels between a mark and the name beside it. */
export const besideMargin = 7;
/** Beyond this share of the axis a name to the right would leave the picture. */
const nearEnd = 0.86;
/** A box that reaches no further below its place than above holds no name beneath its mark. */
const leastName = 6;

/** The days of each node, or of what it is joined to where it has none itself, in days since 1970. */
export function daysOf(ids: string[], lines: Line[], traits: Traits): Map<string, number[]> {
  const own = (id: string) => {
    const dates = traits[id]?.dates;
    return dates && middle(dates);
  };
  const found = new Map<string, Set<number>>();
  const add = (id: string, day: number | undefined) => {
    if (day !== undefined) found.set(id, (found.get(id) ?? new Set()).add(day));
  };
  for (const { from, to } of lines) {
    if (own(from) === undefined) add(from, own(to));
    if (own(to) === undefined) add(to, own(from));
  }
  for (const id of ids) add(id, own(id));
  return new Map([...found].map(([id, days]) => [id, [...days].toSorted((one, other) => one - other)]));
}

/** The bands above the first one of which anything is dated: who took part, in rows. */
export function actorBands(traits: Traits): Set<number> {
  const all = Object.values(traits);
  const first = Math.min(...all.flatMap(({ dates, band }) => (dates ? [band] : [])));
  return new Set(all.map(({ band }) => band).filter((band) => band < first));
}

/** On which side of a mark at `x` the name stands; undefined where it is in or beneath the mark, as ever. */
export function sideOf(id: string, x: number, { traits, days, actors, axis, share }: NameSides): Side | undefined {
  const trait = traits[id];
  if (!trait || trait.isPole || trait.isBox) return undefined;
  const own = days.get(id);
  if (!own) return "right";
  if (actors.has(trait.band)) return "left";
  // By the day, since a place along an axis that was read back may be a pixel off.
  const away = (day: number) => Math.abs(xOf(axis, day) - x);
  const day = own.reduce((best, other) => (away(other) < away(best) ? other : best));
  return xOf(share, day) > nearEnd - 0.5 ? "left" : "right";
}

export interface NameSides {
  traits: Traits;
  days: Map<string, number[]>;
  actors: Set<number>;
  axis: Axis;
  /** The same axis over one pixel around 0. */
  share: Axis;
}

export function nameSides(ids: string[], lines: Line[], traits: Traits, axis: Axis): NameSides {
  const known = Object.fromEntries(ids.flatMap((id) => (traits[id] ? [[id, traits[id]]] : [])));
  return { traits, days: daysOf(ids, lines, known), actors: actorBands(known), axis, share: axisOf(known, 1) ?? axis };
}

/** Beside their marks names are larger, for there is room. */
export const besideSize = 13;
const growth = besideSize / 11;
/** In a row of its own a mark is smaller, so that rows stand closer. */
export const rowMark = 13;
const rowReach = rowMark / 2 + 5.5;
const lineHeight = 11;
/** Above and beneath a name, for the ground that it is written on. */
const namePadding = 3;

/** The room that a node takes at `x`: its name in one line beside its mark; a box without the date beneath it. */
export function standing(box: Box, x: number, names: NameSides): Box {
  const { id, top, bottom } = box;
  const trait = names.traits[id];
  if (trait?.isBox && !trait.isPole) return { ...box, bottom: Math.min(top, bottom) };
  const side = sideOf(id, x, names);
  if (!side) return box;
  const isRow = names.actors.has(trait?.band ?? -1) && names.days.has(id);
  const reach = Math.ceil(isRow ? rowReach : top);
  const down = Math.max(reach, Math.ceil(besideSize / 2) + namePadding);
  const across = reach + nameWidth(box);
  return side === "left"
    ? { id, left: across, right: reach, top: down, bottom: down }
    : { id, left: reach, right: across, top: down, bottom: down };
}

/** What the lines of a name beneath its mark take in one line; nothing where there is none. */
function nameWidth({ left, right, top, bottom }: Box): number {
  if (bottom - top < leastName) return 0;
  const lines = Math.max(1, Math.round((bottom - top - besideMargin / 2) / lineHeight));
  return besideMargin + Math.ceil(lines * (left + right) * growth);
}

/** All boxes of a picture that stands by date, as they stand. */
export function standingAll(boxes: Box[], places: Places, names: NameSides): Box[] {
  return boxes.map((box) => standing(box, places[box.id]?.[0] ?? 0, names));
}

/** The places along the axis at which a node may stand, the earliest first. */
export function xsOf(id: string, { days, axis }: NameSides): number[] {
  return (days.get(id) ?? []).map((day) => xOf(axis, day));
}
