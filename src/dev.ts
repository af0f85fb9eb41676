import { once } from "node:events";
import type { Config } from "./config.ts";
import { type Database, openDatabase } from "./database.ts";
import { createApiProcess } from "./dev/apiProcess.ts";
import { type DevPage, openPage } from "./dev/page.ts";
import { onChange } from "./dev/watch.ts";
import { FolderError, SetupError } from "./domain/errors.ts";
import { connect } from "./graph/connection.ts";
import { freePort } from "./graph/local/freePort.ts";
import { readFolder } from "./graph/seed/readFolder.ts";
import { writeGraph } from "./graph/seed/writeGraph.ts";
import { runProgram } from "./runProgram.ts";
import { createStartup } from "./startup.ts";
import { version } from "./version.ts";

/** One database and one page as long as it runs; the process that answers the API is replaced on each change. */
await runProgram(async (config, signal) => {
  const startup = createStartup([], console.log);
  const port = await freePort(0);
  const page = await openPage(config, port, startup.snapshot);
  console.log(`The page is at ${page.address} and follows every change`);
  try {
    const database = await openDatabase({ config, address: page.address, startup, signal });
    const api = createApiProcess({ port, connection: { ...database.access, database: database.name } });
    const restart = async () => {
      await api.restart();
      startup.finish();
      page.reload();
    };
    const bringGraph = () => orShow(page, () => seed(config, database).then(restart));
    try {
      await bringGraph();
      onChange(config.graphFolder, bringGraph, signal);
      onChange("src", restart, signal);
      console.log(`Backchannel is ready: ${page.address}`);
      await Promise.race([signal.aborted || once(signal, "abort"), database.lost]);
    } finally {
      await api.stop();
      await database.stop();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await page.close();
  }
});

/** A database of others is never written to without asking; there the folder is only checked. */
async function seed(config: Config, { access, name, isLocal }: Database): Promise<void> {
  const folder = await readFolder(config.graphFolder);
  if (!isLocal) return;
  const driver = connect({ ...access, version });
  try {
    const { written, nodes, relationships } = await writeGraph(driver, name, folder);
    if (written) console.log(`Wrote ${nodes} nodes and ${relationships} relationships`);
  } finally {
    await driver.close();
  }
}

/** What the author of a graph folder can mend is shown over the page. */
async function orShow(page: DevPage, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    page.showFault(undefined);
  } catch (error) {
    if (!(error instanceof FolderError) && !(error instanceof SetupError)) throw error;
    console.error(error.message);
    page.showFault(error.message);
  }
}
