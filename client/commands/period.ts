import { signal } from "@preact/signals";
import type { Action } from "../state/action.ts";
import { act, actAnew, announcement, history, picture, whileOpen } from "../state/session.ts";
import type { TimeRange } from "../state/timeRange.ts";
import { timeText } from "../text/time.ts";
import { inWords, rangeOf, type Steps, type Stretch, shifted, stretchOf } from "../timeline/steps.ts";

/** The step of the history that is under way: what one drag, one turn at the keys or one play chooses is one. */
let underWay: Action | undefined;

const isUnderWay = () => underWay !== undefined && history.peek().past.at(-1)?.action === underWay;

/** Shows a stretch of time alone, or all of it. */
export function choosePeriod(period: TimeRange | undefined): void {
  const now = picture.peek().period;
  if (now?.from === period?.from && now?.to === period?.to) return;
  const action: Action = { do: "period", ...(period ? { period } : {}) };
  if (isUnderWay()) actAnew(action);
  else act(action);
  underWay = action;
}

/** What is chosen next is a step of its own. */
export function settlePeriod(): void {
  underWay = undefined;
}

export const isPlaying = signal(false);
export const speeds = [1, 2, 4];
/** How many steps of time a second. */
export const speed = signal(1);

/** A whole play takes at most so many steps. */
const mostSteps = 120;

let timer: ReturnType<typeof setTimeout> | undefined;

export function pause(): void {
  clearTimeout(timer);
  isPlaying.value = false;
  settlePeriod();
}

/**
 * Goes through time to its end: a stretch that was chosen wanders on, else the time shown grows from its beginning. It
 * ends by itself, or when the reader changes something else.
 */
export function play(steps: Steps): void {
  pause();
  const chosen = stretchOf(steps, picture.peek().period);
  const grows = chosen.from === steps.first;
  const width = grows ? 0 : chosen.to - chosen.from;
  const isOver = chosen.to >= steps.last;
  const stride = Math.ceil((steps.last + 1 - steps.first) / mostSteps);
  const isOpen = whileOpen();
  const first: Stretch = isOver ? { from: steps.first, to: steps.first + width } : chosen;
  isPlaying.value = true;
  if (isOver) choosePeriod(rangeOf(steps, first));
  let at = first;
  const next = () => {
    if (!isOpen() || (underWay && !isUnderWay())) return pause();
    at = grows ? { ...at, to: Math.min(steps.last, at.to + stride) } : shifted(steps, at, stride);
    choosePeriod(rangeOf(steps, at));
    if (at.to < steps.last) timer = setTimeout(next, pauseBetween());
    else {
      pause();
      announcement.value = timeText.over(inWords(steps, at.to));
    }
  };
  timer = setTimeout(next, pauseBetween());
}

const pauseBetween = () => 1000 / speed.peek();
