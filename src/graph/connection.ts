import neo4j, { type Driver } from "neo4j-driver";
import { UnavailableError } from "../domain/errors.ts";
import { unavailable } from "./failure.ts";
import { readSession } from "./readSession.ts";
import { noteRefusal, patientSignIn, rememberSignIn } from "./signIn.ts";
import { within } from "./within.ts";

/** How a Neo4j is reached; without a password no sign-in is tried. */
export interface Access {
  uri: string;
  username?: string | undefined;
  password?: string | undefined;
  /** Of this program, as Neo4j's own logs shall name it. */
  version?: string | undefined;
  /** How many statements of strangers may run at once. */
  statements?: number | undefined;
}

/** To each server: two for a statement, since its judging may still be ending when it runs, and some for all else. */
const connections = (statements: number) => 2 * statements + 40;

/** Opens nothing yet: the driver connects when it is first asked. Whole numbers stay exact (`Integer`). */
export function connect({ uri, username = "neo4j", password, version = "0", statements = 0 }: Access): Driver {
  const auth = password === undefined ? undefined : patientSignIn(neo4j.auth.basic(username, password));
  const driver = neo4j.driver(uri, auth, {
    userAgent: `backchannel/${version}`,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxConnectionPoolSize: connections(statements),
    maxTransactionRetryTime: 15_000,
    telemetryDisabled: true,
  });
  if (auth) rememberSignIn(driver, auth);
  return driver;
}

const seconds = 5;

const late = () => new UnavailableError(`The database did not answer within ${seconds} s.`);

/** Throws `UnavailableError` where the database does not answer soon; tries once, since the caller may ask again. */
export async function ping(driver: Driver, database: string | undefined): Promise<void> {
  await agentOf(driver, database);
}

/** What the server calls itself: "Neo4j/5.26.30". Throws as `ping` does. */
export async function agentOf(driver: Driver, database: string | undefined): Promise<string> {
  const session = readSession(driver, database);
  try {
    const { summary } = await within(seconds, session.run("RETURN 1"), late);
    return summary.server.agent ?? "";
  } catch (error) {
    noteRefusal(driver, error);
    throw unavailable(error) ?? error;
  } finally {
    void session.close().catch(() => {});
  }
}
