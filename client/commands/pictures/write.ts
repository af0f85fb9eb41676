import { signal } from "@preact/signals";
import { withoutGuests } from "../../state/guests.ts";
import { type Carried, carriedIn, versionOf, withCarried } from "../../state/pictures/carried.ts";
import { type Entry, oneMovement } from "../../state/pictures/entries.ts";
import { pack } from "../../state/pictures/packed.ts";
import { pending } from "../../state/pictures/pending.ts";
import { shortWithGuests } from "../../state/pictures/short.ts";
import { loadedAt, schema } from "../../state/session.ts";

/** Whether what is drawn is too large for an address. */
export const isTooLarge = signal(false);

let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: Entry | undefined;

/** Puts the picture into the address, once the hand rests. */
export function writeSoon(entry: Entry): void {
  clearTimeout(timer);
  waiting = entry;
  timer = setTimeout(write, oneMovement);
}

/** The address with all that is seen, now. */
export async function writtenAddress(): Promise<string> {
  while (waiting) await write();
  return location.href;
}

async function write(): Promise<void> {
  clearTimeout(timer);
  const entry = waiting;
  if (!entry) return;
  const { place, history: steps, also } = entry;
  const carried = await carriedBy(entry);
  // What changed meanwhile is written in its turn.
  if (waiting !== entry || place !== entry.place || steps !== entry.history || also !== entry.also) return;
  waiting = undefined;
  const hash = withCarried(place, carried);
  if (location.hash !== hash && !(carried.s === undefined && carriedIn(location.hash).s === undefined))
    history.replaceState({ key: entry.key }, "", hash);
}

/** The opening as it was opened needs no picture, and the place brings its guests itself; one that is still to be opened stays as it came. */
async function carriedBy({ history: steps, also }: Entry): Promise<Carried> {
  if (pending.peek()) return carriedIn(location.hash);
  const isUntouched = loadedAt.peek() === 0 || (withoutGuests(steps).past.length === 0 && also.length === 0);
  const s = isUntouched ? undefined : await pack(shortWithGuests(steps, also));
  isTooLarge.value = s === undefined && !isUntouched;
  const graph = versionOf(schema.peek()?.graph?.hash);
  return s === undefined ? {} : { s, frame: steps.present.frame, ...(graph && { graph }) };
}
