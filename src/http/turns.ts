import { setImmediate } from "node:timers/promises";

let last = Promise.resolve();

/** Each who waits has a turn of the process alone: much that is reckoned at once would keep all others waiting. */
export function ownTurn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
