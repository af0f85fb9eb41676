import type { Driver } from "neo4j-driver";
import { readSession } from "../readSession.ts";
import { within } from "../within.ts";

const query = `
  SHOW TRANSACTIONS YIELD metaData
  RETURN metaData.backchannel AS mark`;

const everySeconds = 2;

/** For a server that is never asked: the driver no longer goes there, so that it has left the cluster or is down. */
const mostSeconds = 600;

/** A transaction whose connection was broken off. */
export interface LostTransaction {
  mark: string;
  /** The server that ran it, `host:port`; undefined where the driver does not tell. */
  server: string | undefined;
}

/** The promise is kept when the server that ran the transaction doesn't list it any longer. */
export function createLost(driver: Driver, database: string | undefined): (one: LostTransaction) => Promise<void> {
  const lost = new Set<LostTransaction & { since: number; end(): void }>();
  const look = async () => {
    // Not those that are lost while the list is on its way: it may have been made before they began.
    const before = [...lost];
    const listed = await listing(driver, database).catch(() => undefined);
    for (const one of before) if (hasEnded(one, listed) && lost.delete(one)) one.end();
    if (lost.size > 0) lookLater();
  };
  const lookLater = () => void setTimeout(look, everySeconds * 1000).unref();
  return (one) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (lost.size === 0) lookLater();
    lost.add({ ...one, since: performance.now(), end: resolve });
    return promise;
  };
}

interface Listing {
  server: string | undefined;
  marks: Set<unknown>;
}

/** Each server of a cluster lists only what it works on itself. */
export function hasEnded({ mark, server, since }: LostTransaction & { since: number }, listing?: Listing): boolean {
  if (listing && (server === undefined || server === listing.server)) return !listing.marks.has(mark);
  return performance.now() - since > mostSeconds * 1000;
}

/** The marks that the transactions carry at which one server works. */
async function listing(driver: Driver, database: string | undefined): Promise<Listing> {
  const session = readSession(driver, database);
  try {
    const late = () => new Error("Neo4j does not list its transactions.");
    const { records, summary } = await within(5, session.run(query, {}, { timeout: 5000 }), late);
    return { server: summary.server.address, marks: new Set(records.map((record) => record.get("mark"))) };
  } finally {
    void session.close().catch(() => {});
  }
}
