import type { Address } from "../address.ts";
import { type History, jump, stepsOf } from "../history.ts";

/** Where the reader is and what is seen there. */
export interface Seen {
  /** The address without the picture. */
  place: string;
  history: History;
  /** What Space added to the selection. */
  also: string[];
  /** Which opening of a graph it belongs to. */
  loadedAt: number;
}

/** A step of the browser's back and forward, as the page knows it. */
export interface Entry extends Seen {
  key: string;
  /** When the picture last changed in it, in ms. */
  changedAt: number;
  /** What is still to come because of the place itself, and is no step of its own. */
  awaits: "bring" | "show" | undefined;
}

/** Steps that follow each other faster are one movement of the hand: a drag, a slider, a key held down. */
export const oneMovement = 250;

/** What becomes of the browser's history: nothing, the present entry is changed, or there is a new one. */
export function consequence(
  entry: Entry,
  now: Seen,
  { at, isReplaying }: { at: number; isReplaying: boolean },
): "none" | "same" | "new" {
  if (now.place !== entry.place) return "new";
  if (now.history === entry.history) return sameIds(now.also, entry.also) ? "none" : "same";
  if (now.history.opened !== entry.history.opened || isReplaying) return "same";
  if (isAwaited(entry, now.history) || at - entry.changedAt < oneMovement) return "same";
  return "new";
}

/** Whether the one step since, but for guests, is what the place was waiting for. */
export function isAwaited({ history, awaits }: Entry, now: History): boolean {
  const [first, ...more] = now.past.slice(history.past.length);
  return (
    first !== undefined &&
    first.action.do === awaits &&
    more.every(({ action }) => action.do === "bring" && action.guestOf !== undefined)
  );
}

/** Whether going there fetches something that is then drawn. */
export function awaitedAt(here: Address): "bring" | undefined {
  const { node, relationship, view } = here;
  const isFetched = view === "questions" || view === "ask" || (view === "sources" && here.passage !== undefined);
  return isFetched || node !== undefined || relationship !== undefined ? "bring" : undefined;
}

/** The way back to an earlier history: what was done since can be done again, where both are one line of steps. */
export function rejoined(now: History, then: History): History {
  const steps = stepsOf(now);
  const isOneLine = now.opened === then.opened && then.past.every((step, index) => step === steps[index]);
  return isOneLine ? jump(now, then.past.length) : then;
}

function sameIds(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
