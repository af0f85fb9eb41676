import type { NameStyle } from "./mark.ts";
import { boxPadding, yearsSize } from "./measure.ts";
import type { LookOptions } from "./rule.ts";

/** Names in focus or in an answer come out no smaller than this, in pixels of the screen. */
const leastSizes = { ofFew: 11, ofMany: 8.5 };
/** And names at rest, which grow from this zoom on. */
const atRest = { least: 8.5, below: 0.8 };

/** Seen from so far that names at rest would be too small as they are. */
export const isSmall = (band: number) => band < atRest.below;

/** The size of the name in a box. */
const boxName = 11.5;

/** What a box is higher than the words in it. */
const boxMargin = 8;

type Seen = Pick<LookOptions, "band" | "crowd" | "boxRoom">;

/** Boxes that are seen from afar have their years in them. */
export const isFar = (band: number) => band < 0.6;

/** A size at which a name can still be read, in pixels at zoom 1. */
export function readable(size: number, { band, crowd }: Seen): number {
  return Math.max(size, (crowd ? leastSizes.ofMany : leastSizes.ofFew) / Math.max(band, 0.25));
}

/** A name at rest as it is written at some zoom: broken into the same lines, but in letters that can be read. */
export function grown(name: NameStyle, { band, grows }: Pick<LookOptions, "band" | "grows">): NameStyle {
  if (!grows || !isSmall(band)) return name;
  const growth = Math.max(1, atRest.least / Math.max(band, 0.25) / name.size);
  return { ...name, size: name.size * growth, wrap: name.wrap * growth };
}

/** How a box is drawn whose words must be read: they grow, and it with them. It is never lower than its mark. */
export function readableBox({ width, yearsWidth }: { width: number; yearsWidth: number }, seen: Seen) {
  // Years are so short that they meet nothing.
  const [base, across, room = Number.POSITIVE_INFINITY] = isFar(seen.band)
    ? [yearsSize, yearsWidth]
    : [boxName, width, seen.boxRoom];
  const size = Math.min(readable(base, seen), base * room);
  return { size, width: boxPadding + ((across - boxPadding) * size) / base, height: size + boxMargin };
}

/** How the name of what is lit, selected or has the keyboard is written; no wider than `wrap`. */
export function litName(state: "hot" | "selected" | "focused", isPole: boolean, seen: LookOptions) {
  const sizes = { hot: 12.5, selected: seen.frame === "tall" ? 13 : 14, focused: 12 };
  const bold = isPole || state === "selected";
  return {
    size: readable(isPole ? 15 : sizes[state], seen),
    weight: bold ? 700 : 600,
    wrap: seen.crowd && state === "hot" ? 96 : 120,
    margin: { hot: 12, selected: 13, focused: 14 }[state],
  };
}
