import { once } from "node:events";
import type { Config } from "./config.ts";
import { openDatabase } from "./database.ts";
import type { Folder } from "./domain/folder.ts";
import { restartWhenFull } from "./fullOfLost.ts";
import { type OntologyFile, readOntologyFile } from "./graph/guess/ontologyFile.ts";
import { readFolder } from "./graph/seed/readFolder.ts";
import { createApp } from "./http/app.ts";
import { listen } from "./listen.ts";
import { type Graph, openGraph, refuseSystem } from "./openGraph.ts";
import { createStartup, type StartupProgress } from "./startup.ts";
import { version } from "./version.ts";

/** Serves the page at once and the graph as soon as it is there, until the signal comes; then ends all in good order. */
export async function serve(config: Config, signal: AbortSignal, tell = console.log): Promise<void> {
  refuseSystem(config);
  const startup = createStartup(expectedSteps(config), tell);
  let graph: Graph | undefined;
  const app = createApp({
    config: { ...config, version },
    startup,
    store: (database) => graph?.store(database),
    databases: async () => (await graph?.list()) ?? { databases: [] },
  });
  const { address, close } = await listen(app, config);
  tell(`The page is at ${address}; it draws itself when the graph is there`);
  try {
    const folder = await read(config.graphFolder, startup);
    const file = await ontologyFile(config);
    const database = await openDatabase({ config, address, startup, signal });
    try {
      graph = await openGraph({ config, database, folder, file, onStep: startup.report, tell, signal });
      const capacity = () => graph?.store()?.capacity();
      if (database.isLocal) restartWhenFull({ capacity, restart: database.restart, tell }, signal);
      startup.finish();
      tell(`Backchannel is ready: ${address}`);
      await Promise.race([aborted(signal), database.lost]);
    } finally {
      await close();
      await graph?.close();
      await database.stop();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await close();
  }
}

async function read(path: string, { report }: StartupProgress): Promise<Folder> {
  const folder = await readFolder(path);
  report({ id: "folder", state: "done", words: `Read the graph folder ${folder.name}` });
  return folder;
}

const ontologyFile = async ({ ontologyFile: path }: Config): Promise<OntologyFile | undefined> =>
  path === undefined ? undefined : readOntologyFile(path);

function expectedSteps({ connection }: Config) {
  const local = [
    { id: "java", words: "Find Java" },
    { id: "download", words: "Download Neo4j" },
    { id: "neo4j", words: "Start Neo4j" },
    { id: "graph", words: "Write the graph" },
  ];
  const remote = [
    { id: "neo4j", words: "Reach Neo4j" },
    { id: "graph", words: "Look at the graph" },
  ];
  return [{ id: "folder", words: "Read the graph folder" }, ...(connection ? remote : local)];
}

const aborted = (signal: AbortSignal) => (signal.aborted ? Promise.resolve([]) : once(signal, "abort"));
