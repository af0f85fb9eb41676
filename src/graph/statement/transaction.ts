import neo4j, { type Driver, type Transaction } from "neo4j-driver";
import { within } from "../within.ts";
import type { Hold } from "./slots.ts";

export interface Reading {
  driver: Driver;
  database: string | undefined;
  /** When Neo4j ends the transaction; two seconds later it is given up, because not everything can be ended. */
  seconds: number;
  signal: AbortSignal;
  late(): Error;
  /** Held until the connection is free again, which is never where Neo4j hangs: it is still at work. */
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
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    signal.throwIfAborted();
    // Not waited for: begin, run and the first rows go out together.
    const transaction = session.beginTransaction({ timeout: seconds * 1000 });
    return await within(seconds + 2, Promise.race([use(transaction), aborted]), late);
  } finally {
    signal.removeEventListener("abort", abort);
    // Resets the connection, which also ends what still runs and rolls back.
    void session.close().then(release, release);
  }
}
