import { setImmediate } from "node:timers/promises";
import type { Caller } from "../graph/caller.ts";
import { createPlaces } from "../graph/places.ts";

const turns = createPlaces({ atOnce: 1, waiting: 1000, seconds: 10 });

/**
 * Rounds of the event loop before each turn. In one of them a single connection is accepted, and that a client hung up is
 * known some rounds after its request: with less of them a crowd that is gone is reckoned for all the same, and whoever
 * comes after it is not even heard meanwhile.
 */
const rounds = 8;

/** Each who waits has a turn of the process alone: much that is reckoned at once would keep all others waiting. */
export const ownTurn = (caller: Caller): Promise<void> =>
  turns(caller, async () => {
    for (let round = 0; round < rounds; round++) await setImmediate(undefined, { signal: caller.signal });
  });
