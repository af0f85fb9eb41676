import type { Places } from "./box.ts";
import type { Trait, Traits } from "./traits.ts";

/** From days since 1970 to pixels: straight between knots. A third knot is where the scale changes. */
export type Axis = { day: number; x: number }[];

/** A change of scale smaller than this is not worth a reader's attention. */
const worthwhile = 1.5;
const fewest = 4;
/** Nor is one for a sliver of the time. */
const leastPart = 0.15;

export function xOf(axis: Axis, day: number): number {
  const index = axis.findIndex((knot, at) => at > 0 && day <= knot.day);
  const at = index < 0 ? axis.length - 1 : index;
  const [from, to] = [axis[at - 1], axis[at]];
  if (!from || !to) return 0;
  return from.x + ((day - from.day) / (to.day - from.day)) * (to.x - from.x);
}

export function middle({ start, end }: NonNullable<Trait["dates"]>): number {
  return (start + end) / 2;
}

/** Whole years that hold everything dated, over `width` pixels around 0; wider where the dates crowd. */
export function axisOf(traits: Traits, width: number): Axis | undefined {
  const dates = Object.values(traits).flatMap((trait) => (trait.dates ? [trait.dates] : []));
  if (dates.length === 0) return undefined;
  const first = yearOf(Math.min(...dates.map(({ start }) => start)));
  const last = yearOf(Math.max(...dates.map(({ end }) => end))) + 1;
  const days = dates.map(middle).toSorted((one, other) => one - other);
  const change = changeOf(days, first, last);
  const knot = (year: number, share: number) => ({ day: firstDay(year), x: (share - 0.5) * width });
  return [knot(first, 0), ...(change ? [knot(change.year, change.share)] : []), knot(last, 1)];
}

/** The year before and after which the dates lie most unlike in density, and the width that each part gets. */
function changeOf(days: number[], first: number, last: number): { year: number; share: number } | undefined {
  let best: { year: number; share: number; gain: number } | undefined;
  for (let year = first + 1; year < last; year++) {
    const before = days.filter((day) => day < firstDay(year)).length;
    const after = days.length - before;
    const part = (year - first) / (last - first);
    if (Math.min(before, after) < fewest || Math.min(part, 1 - part) < leastPart) continue;
    const gain = before * Math.log(before / (year - first)) + after * Math.log(after / (last - year));
    const share = (part + before / days.length) / 2;
    const ratio = share / part / ((1 - share) / (1 - part));
    if (Math.max(ratio, 1 / ratio) >= worthwhile && (!best || gain > best.gain)) best = { year, share, gain };
  }
  return best;
}

/** The axis along which the nodes stand, read from the places that the layout gave them. */
export function axisAt(traits: Traits, places: Places): Axis | undefined {
  const axis = axisOf(traits, 1);
  const stand = Object.entries(traits).flatMap(([id, { dates }]) => {
    const at = places[id];
    return at && dates && axis ? [{ share: xOf(axis, middle(dates)), x: at[0] }] : [];
  });
  const [least, most] = [stand.reduce(lower, stand[0]), stand.reduce(higher, stand[0])];
  if (!axis || !least || !most || most.share - least.share < 0.05) return undefined;
  const width = (most.x - least.x) / (most.share - least.share);
  return axis.map(({ day, x }) => ({ day, x: Math.round(least.x + (x - least.share) * width) }));
}

type Stand = { share: number; x: number } | undefined;
const lower = (one: Stand, other: Stand) => (one && other && other.share < one.share ? other : one);
const higher = (one: Stand, other: Stand) => (one && other && other.share > one.share ? other : one);

export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

export function firstDay(year: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, 0, 1) / 86_400_000);
}
