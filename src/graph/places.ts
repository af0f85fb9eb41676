import { BusyError } from "../domain/errors.ts";

/** Does something once there is a place for it; throws `BusyError` where that takes too long, or too many wait already. */
export type Places = <Result>(use: () => Promise<Result>) => Promise<Result>;

interface Bounds {
  atOnce: number;
  waiting: number;
  /** Longest that one waits. */
  seconds: number;
}

/** So many at once; the others wait, first come, first served. */
export function createPlaces({ atOnce, waiting, seconds }: Bounds): Places {
  let taken = 0;
  const queue: (() => void)[] = [];

  function turn(): Promise<void> | undefined {
    if (taken < atOnce) {
      taken++;
      return undefined;
    }
    if (queue.length >= waiting) throw busy();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const late = setTimeout(() => {
      queue.splice(queue.indexOf(start), 1);
      reject(busy());
    }, seconds * 1000);
    const start = () => {
      clearTimeout(late);
      resolve();
    };
    queue.push(start);
    return promise;
  }

  return async (use) => {
    await turn();
    try {
      return await use();
    } finally {
      const next = queue.shift();
      if (next) next();
      else taken--;
    }
  };
}

const busy = () => new BusyError("So much is asked of the database that this must wait. Try again in a moment.");
