import type { Driver, Result, Session } from "neo4j-driver";
import { LateError } from "../domain/errors.ts";
import type { TypedValue } from "../domain/value.ts";
import { type Caller, everyone } from "./caller.ts";
import { isBroken, isTimedOut, unavailable } from "./failure.ts";
import { inTurns } from "./inTurns.ts";
import { createPlaces, type Places } from "./places.ts";
import { readSession } from "./readSession.ts";
import { noteRefusal } from "./signIn.ts";
import { cutShort } from "./statement/cutShort.ts";
import { driverParameters } from "./values/parameters.ts";
import { typed } from "./values/typed.ts";
import { within } from "./within.ts";

/** Rows of typed values, one a field, and the name of the database that gave them. */
interface Table {
  fields: string[];
  rows: TypedValue[][];
  database: string;
}

/**
 * Runs one of our own queries, in read mode and bounded in time; throws `LateError` where it takes longer, and what the
 * caller's signal says where they go away.
 */
export type Reader = (query: string, parameters?: Record<string, unknown>, seconds?: number) => Promise<Table>;

const late = (seconds: number, cause?: unknown) =>
  new LateError(`The database did not answer within ${seconds} s.`, { cause });

export function createReader(driver: Driver, database: string | undefined, caller: Caller = everyone): Reader {
  const places = placesOf(driver);
  return (query, parameters = {}, seconds = 10) => {
    const given = driverParameters(parameters, "plain");
    return places(caller, () => read({ query, given, seconds, signal: caller.signal }));
  };

  // The time begins with the turn: what waits for it takes none of Neo4j's.
  function read(asked: Asked): Promise<Table> {
    const { seconds } = asked;
    const attempt = () => withSession(driver, database, (session) => table(session, asked));
    // Once more on a new connection: after a restart of Neo4j those that were waiting in the pool are dead.
    const twice = attempt().catch((error) => (isBroken(error) ? attempt() : Promise.reject(error)));
    return within(seconds + 2, twice, () => late(seconds)).catch((error) =>
      Promise.reject(isTimedOut(error) ? late(seconds, error) : (unavailable(error) ?? error)),
    );
  }
}

/** Of the connections that are there besides those for strangers' statements, some are left for all that is no query. */
const bounds = { atOnce: 24, waiting: 1000, seconds: 10 };

const known = new WeakMap<Driver, Places>();

/** Places for queries of ours, of all databases of a server together: a crowd leaves those of strangers theirs. */
function placesOf(driver: Driver): Places {
  const places = known.get(driver) ?? createPlaces(bounds);
  known.set(driver, places);
  return places;
}

async function withSession<Result>(
  driver: Driver,
  database: string | undefined,
  use: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = readSession(driver, database);
  try {
    return await use(session);
  } catch (error) {
    noteRefusal(driver, error);
    throw error;
  } finally {
    void session.close().catch(() => {});
  }
}

interface Asked {
  query: string;
  given: Record<string, unknown>;
  seconds: number;
  signal: AbortSignal;
}

async function table(session: Session, { query, given, seconds, signal }: Asked): Promise<Table> {
  signal.throwIfAborted();
  const result = session.run(query, given, { timeout: Math.ceil(seconds * 1000) });
  const { promise: gone, reject } = Promise.withResolvers<never>();
  const leave = () => reject(signal.reason);
  signal.addEventListener("abort", leave);
  try {
    return await Promise.race([tableOf(result), gone]);
  } catch (error) {
    if (signal.aborted) await cutShort(session, result);
    throw error;
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

async function tableOf(result: Result): Promise<Table> {
  const fields = (await result.keys()).map(String);
  const { records, summary } = await result;
  return {
    fields,
    rows: await inTurns(records, (record) => [...record.values()].map((value) => typed(value))),
    database: summary.database.name ?? "",
  };
}
