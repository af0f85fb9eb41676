import { BusyError } from "../../domain/errors.ts";

/** What keeps its place for long: a loop that can't be stopped, or lines, which wait for their reader. */
export type Kind = "long" | "lines";

export interface Asker {
  client: string;
  kinds: Kind[];
}

export interface Waiter extends Asker {
  start(): void;
}

/** Ends when it is started, the signal comes, or the time is over; it is in the queue until then. */
export function waitForTurn(
  queue: Waiter[],
  { start, ...asker }: Waiter,
  limits: { signal: AbortSignal; seconds: number },
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const leave = () => void queue.splice(queue.indexOf(waiter), 1);
  const waiter = {
    ...asker,
    start() {
      leave();
      start();
      resolve();
    },
  };
  const giveUp = (reason: unknown) => () => {
    if (queue.includes(waiter)) leave();
    reject(reason);
  };
  const aborted = () => giveUp(limits.signal.reason)();
  const timer = setTimeout(giveUp(tooLong(limits.seconds)), limits.seconds * 1000);
  queue.push(waiter);
  limits.signal.addEventListener("abort", aborted);
  return promise.finally(() => {
    clearTimeout(timer);
    limits.signal.removeEventListener("abort", aborted);
  });
}

const tooLong = (seconds: number) =>
  new BusyError(`Too many statements are running: no turn came within ${seconds} s. Try again in a moment.`);
