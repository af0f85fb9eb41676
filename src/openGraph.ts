import type { Config } from "./config.ts";
import type { Database } from "./database.ts";
import type { Folder } from "./domain/folder.ts";
import { connect } from "./graph/connection.ts";
import { openStore } from "./graph/openStore.ts";
import { findSeededFolder } from "./graph/seed/folderState.ts";
import { writeGraph } from "./graph/seed/writeGraph.ts";
import type { Store } from "./graph/store.ts";
import { unreached, waitUntil } from "./reach.ts";
import type { StepReport } from "./startup.ts";
import { version } from "./version.ts";

type Driver = ReturnType<typeof connect>;

interface Opening {
  config: Config;
  database: Database;
  folder: Folder;
  onStep: (step: StepReport) => void;
  signal: AbortSignal;
}

/** Opens the graph for questions. Only the managed database is written to, where it holds another state of the folder. */
export async function openGraph(opening: Opening): Promise<Store> {
  const { database, folder, config } = opening;
  const driver = connect({ ...database.access, version });
  try {
    if (database.isLocal) await fill(driver, opening);
    else await waitForGraph(driver, opening);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return openStore({ driver, database: database.name, folder, limits: config.limits });
}

async function fill(driver: Driver, { database, folder, onStep }: Opening): Promise<void> {
  onStep({ id: "graph", state: "running", words: "The graph is being loaded" });
  const { written, nodes, relationships } = await writeGraph(driver, database.name, folder);
  const verb = written ? "Wrote" : "Neo4j holds";
  onStep({ id: "graph", state: "done", words: `${verb} ${nodes} nodes and ${relationships} relationships` });
}

async function waitForGraph(driver: Driver, { database, folder, onStep, signal }: Opening): Promise<void> {
  const running = (id: string) => (words: string) => onStep({ id, state: "running", words });
  await waitUntil(() => unreached(driver, database), running("neo4j"), signal);
  onStep({ id: "neo4j", state: "done", words: `Neo4j answers at ${database.access.uri}` });
  await waitUntil(async () => missing(await findSeededFolder(driver, database.name), folder), running("graph"), signal);
  onStep({ id: "graph", state: "done", words: `Found the graph of ${folder.name}` });
}

function missing(found: { folder: string; hash: string } | undefined, folder: Folder): string | undefined {
  if (found?.folder !== folder.name) return `Neo4j holds no graph of ${folder.name} yet; \`npm run seed\` writes it`;
  if (found.hash !== folder.hash)
    console.log(`Neo4j holds another state of ${folder.name}; \`npm run seed\` brings it up to date`);
  return undefined;
}
