import { BusyError } from "../domain/errors.ts";
import type { Caller } from "./caller.ts";

/**
 * Does something once there is a place for it, unless the caller goes away before; throws `BusyError` where that takes too
 * long, or too many wait already.
 */
export type Places = <Result>(caller: Caller, use: () => Promise<Result>) => Promise<Result>;

interface Bounds {
  atOnce: number;
  waiting: number;
  /** Longest that one waits. */
  seconds: number;
}

interface Waiter {
  start(): void;
  giveUp(reason: unknown): void;
}

/** So many at once. Those who wait are let in by turns, one of each client; of one client, first come, first served. */
export function createPlaces({ atOnce, waiting, seconds }: Bounds): Places {
  let taken = 0;
  /** By client, in the order of their turns. */
  const queues = new Map<string, Waiter[]>();

  function wait({ client, signal }: Caller): Promise<void> {
    makeRoom(client);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const queue = queues.get(client) ?? [];
    const leave = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", gone);
      queue.splice(queue.indexOf(waiter), 1);
      if (queue.length === 0) queues.delete(client);
    };
    const waiter: Waiter = {
      start() {
        leave();
        resolve();
      },
      giveUp(reason) {
        leave();
        reject(reason);
      },
    };
    const gone = () => waiter.giveUp(signal.reason);
    const timer = setTimeout(() => waiter.giveUp(busy()), seconds * 1000);
    signal.addEventListener("abort", gone);
    queue.push(waiter);
    queues.set(client, queue);
    return promise;
  }

  /** A crowd of one client does not keep another from waiting: where too many wait, its last one is sent away. */
  function makeRoom(client: string): void {
    const all = [...queues.values()];
    if (all.reduce((sum, queue) => sum + queue.length, 0) < waiting) return;
    const longest = all.reduce<Waiter[]>((most, queue) => (queue.length > most.length ? queue : most), []);
    if ((queues.get(client)?.length ?? 0) + 1 >= longest.length) throw busy();
    longest.at(-1)?.giveUp(busy());
  }

  function next(): void {
    const [first] = queues;
    if (!first) return void taken--;
    const [client, queue] = first;
    queues.delete(client);
    if (queue.length > 1) queues.set(client, queue);
    queue[0]?.start();
  }

  return async (caller, use) => {
    caller.signal.throwIfAborted();
    if (taken < atOnce) taken++;
    else await wait(caller);
    try {
      return await use();
    } finally {
      next();
    }
  };
}

const busy = () => new BusyError("So much is asked at once that this must wait. Try again in a moment.");
