import neo4j, { type Driver, type Session, type Transaction } from "neo4j-driver";
import { within } from "../within.ts";
import { giveUp } from "./giveUp.ts";
import type { Hold } from "./slots.ts";

export interface Reading {
  driver: Driver;
  database: string | undefined;
  /** When Neo4j ends the transaction; two seconds later the connection is broken off: not everything can be ended. */
  seconds: number;
  signal: AbortSignal;
  late(): Error;
  /** Held until the connection is free again, or a while after it was broken off: Neo4j may still be at work. */
  hold: Hold;
}

/** Uses a transaction that can't write and is never committed. It ends with `use`, the time, or the signal. */
export async function inTransaction<Result>(
  { driver, database, seconds, signal, late, hold }: Reading,
  use: (transaction: Pick<Transaction, "run">) => Promise<Result>,
): Promise<Result> {
  // Few rows at once: they may be large, and all of a batch are in memory together.
  const session = driver.session({ database: database ?? "", defaultAccessMode: neo4j.session.READ, fetchSize: 200 });
  const release = hold();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  let isLate = false;
  const tooLate = () => {
    isLate = true;
    return late();
  };
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    signal.throwIfAborted();
    // Not waited for: begin, run and the first rows go out together.
    const transaction = session.beginTransaction({ timeout: seconds * 1000 });
    return await within(seconds + 2, Promise.race([use(transaction), aborted]), tooLate);
  } finally {
    signal.removeEventListener("abort", abort);
    if (isLate) breakOff(session, release);
    // Resets the connection, which also ends what still runs and rolls back.
    else void session.close().then(release, release);
  }
}

const afterwards = 60_000;

function breakOff(session: Session, release: () => void): void {
  void giveUp(session).catch(() => {});
  setTimeout(release, afterwards).unref();
}
