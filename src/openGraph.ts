import { accountNotice } from "./accountNotice.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database.ts";
import { SetupError } from "./domain/errors.ts";
import type { Folder } from "./domain/folder.ts";
import { currentAccount } from "./graph/account.ts";
import { type Ask, createAsk } from "./graph/ask.ts";
import { connect } from "./graph/connection.ts";
import { findMark } from "./graph/counts/mark.ts";
import { databaseName } from "./graph/counts/server.ts";
import { createDatabases, type Databases } from "./graph/databases.ts";
import type { OntologyFile } from "./graph/guess/ontologyFile.ts";
import { openStore } from "./graph/openStore.ts";
import { createReader } from "./graph/reader.ts";
import { writeGraph } from "./graph/seed/writeGraph.ts";
import { statementSlots } from "./graph/statement/run.ts";
import { waitForNeo4j } from "./reach.ts";
import type { StepReport } from "./startup.ts";
import { version } from "./version.ts";

type Driver = ReturnType<typeof connect>;

interface Opening {
  config: Config;
  database: Database;
  folder: Folder;
  /** What is known of databases that were not seeded from the folder. */
  file?: OntologyFile | undefined;
  onStep: (step: StepReport) => void;
  tell: (line: string) => void;
  signal: AbortSignal;
}

/** The databases that may be explored; closing them closes the connections. */
export type Graph = Databases & { close(): Promise<void> };

/** Opens the graph for questions. Only the managed database is written to, where it holds another state of the folder. */
export async function openGraph(opening: Opening): Promise<Graph> {
  const { database, folder, file, config } = opening;
  const driver = connect({ ...database.access, version, statements: config.limits.statements });
  try {
    const ask = createAsk(createReader(driver, database.name));
    await (database.isLocal ? fill(driver, opening) : reach(driver, ask, opening));
    const { limits, reportLink } = config;
    const slots = statementSlots({ driver, database: database.name, limits });
    const open = (name: string) => openStore({ driver, database: name, folder, file, reportLink, limits, slots });
    const home = await databaseName(ask);
    const databases = createDatabases({ home, others: config.databases, open });
    if (!database.isLocal) await tellAccount(ask, home, opening.tell);
    return { ...databases, close: () => driver.close() };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** Throws a `SetupError` where a setting names a database that is not for exploring. */
export function refuseSystem({ connection, databases }: Pick<Config, "connection" | "databases">): void {
  const names = { NEO4J_DATABASE: [connection?.database ?? ""], DATABASES: databases };
  for (const [setting, some] of Object.entries(names))
    if (some.some((name) => name.toLowerCase() === "system"))
      throw new SetupError(`${setting} names system, which holds Neo4j's users and settings; it can't be explored.`);
}

async function fill(driver: Driver, { database, folder, onStep }: Opening): Promise<void> {
  onStep({ id: "graph", state: "running", words: "The graph is being loaded" });
  const { written, nodes, relationships } = await writeGraph(driver, database.name, folder);
  const verb = written ? "Wrote" : "Neo4j holds";
  onStep({ id: "graph", state: "done", words: `${verb} ${nodes} nodes and ${relationships} relationships` });
}

async function reach(driver: Driver, ask: Ask, { database, folder, file, onStep, signal }: Opening): Promise<void> {
  await waitForNeo4j(driver, database, (words) => onStep({ id: "neo4j", state: "running", words }), signal);
  onStep({ id: "neo4j", state: "done", words: `Neo4j answers at ${database.access.uri}` });
  const found = await findMark(ask);
  onStep({ id: "graph", state: "done", words: whatIsThere(found, folder, file) });
}

/** Nothing is waited for: a seed that comes later is noticed. */
function whatIsThere(
  found: { folder: string; hash: string } | undefined,
  { name, hash }: Folder,
  file: OntologyFile | undefined,
): string {
  if (found?.folder !== name) {
    const basis = file ? "is as ONTOLOGY_FILE has it" : "is guessed";
    return `The database is not seeded from ${name}, so how it is shown ${basis}`;
  }
  if (found.hash === hash) return `Found the graph of ${name}`;
  return `Found the graph of ${name} in another state; \`npm run seed\` brings it up to date`;
}

/** Whoever gave this program an account that could write is told how to give it a safer one. */
async function tellAccount(ask: Ask, database: string, tell: Opening["tell"]): Promise<void> {
  const notice = accountNotice({ ...(await currentAccount(ask)), database });
  if (notice) tell(notice);
}
