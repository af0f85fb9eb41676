import { BusyError } from "../../domain/errors.ts";
import type { Limits } from "../../domain/schema.ts";
import type { Capacity } from "../../domain/startup.ts";
import { type Held, type Hold, sharedHold } from "./hold.ts";
import type { LostTransaction } from "./lost.ts";
import { type Asker, type Kind, type Waiter, waitForTurn } from "./waitForTurn.ts";

export interface Slots {
  /** Waits for a turn, and takes part in it. One place in eight is for long ones, and so many as are set for lines. */
  take(client: string, signal: AbortSignal, kinds?: Kind[]): Promise<Held & { hold: Hold }>;
  capacity(): Capacity;
}

/** A turn may lose several transactions, yet takes one place: that of the judging, and that of the statement itself. */
interface Runner extends Asker {
  lost: number;
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
        await waitForTurn(queue, { client, kinds, start }, { signal, seconds });
      }
      return turnOf(runner);
    },
    capacity() {
      const lost = running.filter((runner) => runner.lost > 0).length;
      return { statements, running: running.length - lost, waiting: queue.length, lost };
    },
  };
}

const tooManyInAll = () => new BusyError("Too many statements are running. Try again in a moment.");

const tooManyOfOne = (running: number, waiting: number) =>
  new BusyError(
    `Your address has ${running} statements running and ${waiting} waiting, as many as it may. Try again when one has ended.`,
  );
