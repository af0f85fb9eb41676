import { randomUUID } from "node:crypto";
import neo4j, { type Driver, type Session, type Transaction } from "neo4j-driver";
import { noteRefusal } from "../signIn.ts";
import { within } from "../within.ts";
import { receiverOf, stopAsking } from "./asking.ts";
import type { Hold } from "./slots.ts";
import { serverOf, socketOf } from "./socket.ts";

export interface Reading {
  driver: Driver;
  database: string | undefined;
  /** When Neo4j ends the transaction; two seconds later it is given up: not everything can be ended. */
  seconds: number;
  signal: AbortSignal;
  late(): Error;
  /** Held until Neo4j is known to have ended the transaction. */
  hold: Hold;
}

/** The ways in which a transaction ends: the first that is called is the one. */
export interface Endings {
  /** Rolls back, which also ends what still runs. Nobody needs to wait for it. */
  close(): void;
  /** Takes nothing more from Neo4j, not even the rest of what is on its way. */
  breakOff(): void;
  /** Leaves the rolling back to `keep`, which gets the session: of a transaction in which nothing runs any longer. */
  leave(keep: () => void): void;
}

export interface Opened extends Endings {
  session: Session;
  transaction: Pick<Transaction, "run">;
  socket: ReturnType<typeof socketOf>;
}

export type Opening = Pick<Reading, "driver" | "database" | "seconds" | "hold"> & { fetchSize?: number };

/** A transaction that can't write and is never committed. It isn't waited for: begin, run and pull go out together. */
export function openTransaction({ driver, database, seconds, hold, fetchSize = 200 }: Opening): Opened {
  const session = driver.session({ database: database ?? "", defaultAccessMode: neo4j.session.READ, fetchSize });
  const mark = randomUUID();
  const begun = session.beginTransaction({ timeout: seconds * 1000, metadata: { backchannel: mark } });
  const socket = socketOf(session);
  const running: (() => void)[] = [];
  const transaction: Opened["transaction"] = {
    run(text, parameters) {
      const result = begun.run(text, parameters);
      running.push(stopAsking(receiverOf(result)));
      return result;
    },
  };
  const stop = () => {
    for (const stopOne of running) stopOne();
  };
  return { session, transaction, socket, ...endings({ session, socket, mark, hold, stop }) };
}

type Open = Pick<Opened, "session" | "socket"> &
  Pick<Opening, "hold"> & {
    mark: string;
    /** Lets what runs in it ask for nothing more; what that gives is waited for before the session is closed. */
    stop(): void | Promise<void>;
  };

/** How the transaction of that mark ends, which has just begun in the session. */
export function endings({ session, socket, mark, hold, stop }: Open): Endings {
  const { release, lose } = hold();
  let isOpen = true;
  const once = <Given extends unknown[]>(end: (...given: Given) => void) => {
    return (...given: Given) => {
      if (isOpen) end(...given);
      isOpen = false;
    };
  };
  const giveUp = async (server: ReturnType<typeof serverOf>) => lose({ mark, server: await server });
  return {
    close: once(() => {
      const server = serverOf(session);
      void ended(session, socket, stop()).then((isEnded) => (isEnded ? release() : giveUp(server)));
    }),
    breakOff: once(() => {
      const server = serverOf(session);
      void brokenOff(session, socket).then(() => giveUp(server));
    }),
    leave: once((keep: () => void) => {
      release();
      keep();
    }),
  };
}

/** Uses such a transaction until `use` has ended, the time is over, or the signal comes. */
export async function inTransaction<Result>(
  { seconds, signal, late, ...opening }: Reading,
  use: (transaction: Pick<Transaction, "run">) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  const { transaction, close } = openTransaction({ ...opening, seconds });
  signal.addEventListener("abort", abort);
  try {
    return await within(seconds + 2, Promise.race([use(transaction), aborted]), late);
  } catch (error) {
    noteRefusal(opening.driver, error);
    throw error;
  } finally {
    signal.removeEventListener("abort", abort);
    close();
  }
}

/** Whether Neo4j says soon that it has ended what ran in the session; where not, the connection is broken off. */
export async function ended(
  session: Session,
  socket: Opened["socket"],
  stopped: Promise<void> | void,
): Promise<boolean> {
  const closed = stopped ? stopped.then(() => session.close()) : session.close();
  const late = () => new Error("Neo4j did not answer in time.");
  try {
    await within(2, closed, late);
    return true;
  } catch {
    await brokenOff(session, socket);
    return false;
  }
}

async function brokenOff(session: Session, socket: Opened["socket"]): Promise<void> {
  (await socket)?.destroy(new Error("This connection was broken off."));
  await session.close().catch(() => {});
}
