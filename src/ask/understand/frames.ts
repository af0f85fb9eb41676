import { best, type Found } from "./chart.ts";

/** Finds one part of a frame from there on, given what was found so far. */
export type Part<State> = (at: number, so: State) => Found<State>[];

/** Where several places are reached the likeliest are followed. */
const most = 40;

/** All ways in which the words follow a frame: its parts in their order, those that end with ? maybe left out. */
export function follow<State>(
  frame: string[],
  start: Found<State>,
  partOf: (step: string) => Part<State>,
): Found<State>[] {
  let reached = [start];
  for (const step of frame) {
    const isMaybe = step.endsWith("?");
    const part = partOf(isMaybe ? step.slice(0, -1) : step);
    const next = reached.flatMap(({ value, at, cost }) =>
      part(at, value).map((one) => ({ ...one, cost: one.cost + cost })),
    );
    reached = best(isMaybe ? [...reached, ...next] : next, most);
  }
  return reached;
}
