import { UnavailableError } from "../../domain/errors.ts";

/** Taking part in a turn; what it gives ends that. The turn is over when nobody takes part any longer. */
export type Hold = () => () => void;

export interface Slots {
  /** Waits for a turn, and takes part in it. */
  take(signal: AbortSignal): Promise<{ hold: Hold; end: () => void }>;
}

interface Capacity {
  running: number;
  waiting: number;
  /** The longest that one waits. */
  seconds: number;
}

/** How many statements run at once, and how many wait for their turn. */
export function createSlots({ running, waiting, seconds }: Capacity): Slots {
  let free = running;
  const queue = new Set<() => void>();
  const release = () => {
    const [next] = queue;
    if (next) next();
    else free += 1;
  };
  return {
    async take(signal) {
      signal.throwIfAborted();
      if (free > 0) free -= 1;
      else if (queue.size >= waiting) throw busy();
      else await turn(queue, AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]));
      const hold = sharedHold(release);
      return { hold, end: hold() };
    },
  };
}

function turn(queue: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      queue.delete(next);
      signal.removeEventListener("abort", giveUp);
    };
    const next = () => {
      leave();
      resolve();
    };
    const giveUp = () => {
      leave();
      reject(busy());
    };
    queue.add(next);
    signal.addEventListener("abort", giveUp);
  });
}

const busy = () => new UnavailableError("Too many statements are running. Try again in a moment.");

/** Releases when as many have ended as have begun. */
function sharedHold(release: () => void): Hold {
  let holders = 0;
  return () => {
    let isHolding = true;
    holders += 1;
    return () => {
      if (isHolding && --holders === 0) release();
      isHolding = false;
    };
  };
}
