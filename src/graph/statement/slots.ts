import { BusyError } from "../../domain/errors.ts";
import type { Limits } from "../../domain/schema.ts";
import type { Capacity } from "../../domain/startup.ts";
import type { LostTransaction } from "./lost.ts";

/** A part in a turn, until it is given back. */
export interface Held {
  release(): void;
  /** The transaction was given up, and Neo4j may go on with it: the part is given back when it has ended. */
  lose(transaction: LostTransaction): void;
}

/** What keeps its place for long: a loop that can't be stopped, or lines, which wait for their reader. */
export type Kind = "long" | "lines";

/** Takes part in a turn, which is over when nobody does any longer. */
export type Hold = () => Held;

export interface Slots {
  /** Waits for a turn, and takes part in it. One place in eight is for long ones, and so many as are set for lines. */
  take(client: string, signal: AbortSignal, kinds?: Kind[]): Promise<Held & { hold: Hold }>;
  capacity(): Capacity;
}

interface Asker {
  client: string;
  kinds: Kind[];
}

/** A turn may lose several transactions, yet takes one place: that of the judging, and that of the statement itself. */
interface Runner extends Asker {
  lost: number;
}

interface Waiter extends Asker {
  start(): void;
}

type Bounds = Pick<Limits, "statements" | "statementsPerClient" | "waiting"> & {
  /** Longest that one waits. */
  seconds: number;
  /** Resolves when Neo4j no longer works on the transaction. */
  untilEnded(transaction: LostTransaction): Promise<void>;
  /** As many as there are places, where left out. */
  lines?: Pick<Limits["lines"], "statements">;
};

/** Who may run a statement now. Of those who wait, the client with the fewest running ones is next. */
export function createSlots(bounds: Bounds): Slots {
  const { statements, statementsPerClient: perClient, waiting, seconds } = bounds;
  const atOnce = { long: Math.ceil(statements / 8), lines: bounds.lines?.statements ?? statements };
  const running: Runner[] = [];
  const queue: Waiter[] = [];
  const of = (client: string) => running.filter((other) => other.client === client).length;
  const hasRoomFor = (kind: Kind) => running.filter(({ kinds }) => kinds.includes(kind)).length < atOnce[kind];
  const mayStart = ({ client, kinds }: Asker) =>
    running.length < statements && of(client) < perClient && kinds.every(hasRoomFor);

  function next(): void {
    const able = queue.filter(mayStart);
    const [first] = able.sort((a, b) => of(a.client) - of(b.client));
    first?.start();
  }
  function refuseTooMany(client: string): void {
    const own = queue.filter((waiter) => waiter.client === client).length;
    if (own >= perClient && waiting > 0) throw tooManyOfOne(of(client), own);
    if (queue.length < waiting) return;
    throw of(client) < perClient ? tooManyInAll() : tooManyOfOne(of(client), own);
  }
  function turnOf(runner: Runner): Held & { hold: Hold } {
    const end = () => {
      running.splice(running.indexOf(runner), 1);
      next();
    };
    const untilEnded = async (transaction: LostTransaction) => {
      runner.lost += 1;
      await bounds.untilEnded(transaction);
      runner.lost -= 1;
    };
    const hold = sharedHold(end, untilEnded);
    return { hold, ...hold() };
  }
  return {
    async take(client, signal, kinds = []) {
      signal.throwIfAborted();
      const runner = { client, kinds, lost: 0 };
      if (mayStart(runner)) running.push(runner);
      else {
        refuseTooMany(client);
        const start = () => void running.push(runner);
        await turn(queue, { client, kinds, start }, { signal, seconds });
      }
      return turnOf(runner);
    },
    capacity() {
      const lost = running.filter((runner) => runner.lost > 0).length;
      return { statements, running: running.length - lost, waiting: queue.length, lost };
    },
  };
}

/** Ends when it is started, the signal comes, or the time is over; it is in the queue until then. */
function turn(queue: Waiter[], { start, ...asker }: Waiter, limits: { signal: AbortSignal; seconds: number }) {
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

/** Ends the turn when as many have given back their part as have taken one. */
function sharedHold(end: () => void, untilEnded: Bounds["untilEnded"]): Hold {
  let holders = 0;
  return () => {
    let isHolding = true;
    holders += 1;
    const release = () => {
      if (isHolding && --holders === 0) end();
      isHolding = false;
    };
    return { release, lose: (transaction) => void untilEnded(transaction).then(release) };
  };
}

const tooManyInAll = () => new BusyError("Too many statements are running. Try again in a moment.");

const tooManyOfOne = (running: number, waiting: number) =>
  new BusyError(
    `Your address has ${running} statements running and ${waiting} waiting, as many as it may. Try again when one has ended.`,
  );

const tooLong = (seconds: number) =>
  new BusyError(`Too many statements are running: no turn came within ${seconds} s. Try again in a moment.`);
