import { createInterface } from "node:readline/promises";
import type { Config } from "./config.ts";
import { type Database, openDatabase, runElsewhere } from "./database.ts";
import { SetupError } from "./domain/errors.ts";
import type { Folder } from "./domain/folder.ts";
import { connect } from "./graph/connection.ts";
import { FolderInUseError } from "./graph/local/claim.ts";
import { accessOf } from "./graph/local/dataFolder.ts";
import { writeGraph } from "./graph/seed/writeGraph.ts";
import { unreached, waitUntil } from "./reach.ts";
import { createStartup } from "./startup.ts";
import { version } from "./version.ts";

interface Seeding {
  config: Config;
  folder: Folder;
  isAgreed: boolean;
  /** Whether the graph of another folder may give way to this one. */
  mayReplace: boolean;
  signal: AbortSignal;
}

/** Writes the folder's graph where the settings say, after asking where that is not the managed database. */
export async function seed({ config, folder, isAgreed, mayReplace, signal }: Seeding): Promise<void> {
  if (config.connection && !isAgreed) await askFirst(config.connection.uri, folder, signal);
  const database = await open(config, signal);
  const driver = connect({ ...database.access, version });
  try {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(60_000)]);
    await waitUntil(() => unreached(driver, database), createTeller(), patience);
    const found = await writeGraph(driver, database.name, folder, { mayReplace });
    const { written, nodes, relationships, replaced } = found;
    const counts = `${nodes} nodes and ${relationships} relationships of ${folder.name}`;
    const before = replaced ? `, in the place of the graph of ${replaced}` : "";
    console.log(written ? `Wrote ${counts}${before}` : `Nothing to do: the database holds ${counts} already`);
  } finally {
    await driver.close();
    await database.stop();
  }
}

/** The managed database may run already, for the app; then it is used as it runs. */
async function open(config: Config, signal: AbortSignal): Promise<Database> {
  const startup = createStartup([], console.log);
  try {
    return await openDatabase({ config, address: "npm run seed", startup, signal });
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error;
    return runElsewhere({ access: accessOf(config.local.folder, config.local.version), isLocal: true });
  }
}

async function askFirst(uri: string, { name, dataset }: Folder, signal: AbortSignal): Promise<void> {
  const what = `${dataset.nodes.length} nodes and ${dataset.relationships.length} relationships of ${name}`;
  if (!process.stdin.isTTY)
    throw new SetupError(`This would write ${what} into ${uri}: npm run seed -- --yes does it.`);
  const asker = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asker.question(`Write ${what} into ${uri}? What others wrote there stays as it is. [y/N] `, {
    signal,
  });
  asker.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new SetupError("Nothing was written.");
}

function createTeller(): (words: string) => void {
  let last = "";
  return (words) => {
    if (words !== last) console.log(words);
    last = words;
  };
}
