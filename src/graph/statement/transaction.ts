import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import type { Driver, Session, Transaction } from "neo4j-driver";
import { readSession } from "../readSession.ts";
import { noteRefusal } from "../signIn.ts";
import { within } from "../within.ts";
import { type Endings, endings } from "./endings.ts";
import type { Hold } from "./hold.ts";
import { socketOf } from "./socket.ts";
import { receiverOf, stopAsking } from "./stopAsking.ts";

/** Who asks of which database. */
export interface Asking {
  driver: Driver;
  database: string | undefined;
  /** Aborts when the asker is gone. */
  signal: AbortSignal;
  /** Held until Neo4j is known to have ended the transaction. */
  hold: Hold;
}

interface TimedAsking extends Asking {
  /** When Neo4j ends the transaction; two seconds later it is given up: not everything can be ended. */
  seconds: number;
  late(): Error;
}

export interface Opened extends Endings {
  session: Session;
  transaction: Pick<Transaction, "run">;
  socket: Promise<Socket | undefined>;
}

export type Opening = Omit<Asking, "signal"> & { seconds: number; fetchSize?: number };

/** A transaction that can't write and is never committed. It isn't waited for: begin, run and pull go out together. */
export function openTransaction({ driver, database, seconds, hold, fetchSize = 200 }: Opening): Opened {
  const session = readSession(driver, database, fetchSize);
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

/** Uses such a transaction until `use` has ended, the time is over, or the signal comes. */
export async function inTransaction<Result>(
  { seconds, signal, late, ...opening }: TimedAsking,
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
