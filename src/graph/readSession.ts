import neo4j, { type Driver, type Session } from "neo4j-driver";

/** A session that only reads, in the user's home database where none is named. */
export function readSession(driver: Driver, database: string | undefined, fetchSize?: number): Session {
  return driver.session({
    database: database ?? "",
    defaultAccessMode: neo4j.session.READ,
    ...(fetchSize !== undefined && { fetchSize }),
  });
}
