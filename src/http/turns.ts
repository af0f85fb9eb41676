import { setImmediate } from "node:timers/promises";
import type { Caller } from "../graph/caller.ts";
import { createPlaces } from "../graph/places.ts";

const turns = createPlaces({ atOnce: 1, waiting: 1000, seconds: 10 });

/** Each who waits has a turn of the process alone: much that is reckoned at once would keep all others waiting. */
export const ownTurn = (caller: Caller): Promise<void> => turns(caller, () => setImmediate());
