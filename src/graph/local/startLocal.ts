import { resolve } from "node:path";
import type { StartupStep } from "../../domain/startup.ts";
import { claimFolder } from "./claim.ts";
import { type Ports, prepareDataFolder } from "./dataFolder.ts";
import { download, isDownloaded, jarFolder } from "./download.ts";
import { type Java, javaHome } from "./findJava.ts";
import { canInstallJava, installJava } from "./installJava.ts";
import { stopLeftovers } from "./leftover.ts";
import type { Machine } from "./machine.ts";
import { type Found, findRequirements, missingRequirements } from "./requirements.ts";
import { setFirstPassword, startServer } from "./server.ts";
import { waitForBolt } from "./waitForBolt.ts";

export interface LocalOptions extends Ports {
  /** Where the data lie, and the jars too unless `downloads` says otherwise. */
  folder: string;
  downloads?: string | undefined;
  version: string;
  /** Whether apt may be asked where Java or Maven is missing. */
  installJava: boolean;
  machine: Machine;
  /** Where this app answers; told to a second one that wants the same folder. */
  address: string;
  onStep: (step: StartupStep) => void;
  signal?: AbortSignal | undefined;
}

/** A real Neo4j Community, on this machine only. */
export interface LocalNeo4j {
  uri: string;
  username: string;
  password: string;
  pid: number;
  passwordFile: string;
  /** Says how it ended, in words, whether it was stopped or not. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const stopSeconds = 30;

/** Finds or fetches all that a Neo4j needs, starts it, and waits until it answers. Where that fails nothing is left running. */
export async function startLocalNeo4j(options: LocalOptions): Promise<LocalNeo4j> {
  const release = claimFolder(options.folder, options.address);
  try {
    const found = await requireJava(options);
    const jars = await requireJars(options, found);
    return await start(options, found.java, jars, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function requireJava({ version, machine, onStep, ...options }: LocalOptions): Promise<Found> {
  const needsMaven = !isDownloaded(options.downloads ?? options.folder, version);
  const find = () => findRequirements({ version, machine, needsMaven });
  onStep({ id: "java", state: "running", words: "Looking for Java" });
  let found = find();
  if ("missing" in found && options.installJava && canInstallJava()) {
    const words = `${found.missing.join(" and ")} on this machine: apt installs both (INSTALL_JAVA=false refuses that)`;
    onStep({ id: "java", state: "running", words: words.replace("no ", "No ") });
    await installJava();
    found = find();
  }
  if ("missing" in found) throw missingRequirements(found.missing, version);
  onStep({ id: "java", state: "done", words: `Found Java ${found.java.version}` });
  return found;
}

async function requireJars({ version, onStep, signal, ...options }: LocalOptions, found: Found): Promise<string> {
  const folder = options.downloads ?? options.folder;
  if (found.maven && !isDownloaded(folder, version)) {
    onStep({ id: "download", state: "running", words: "Neo4j is being downloaded", progress: 0 });
    await download({ folder, version, maven: found.maven, javaHome: javaHome(found.java), onStep, signal });
  }
  onStep({ id: "download", state: "done", words: `Neo4j ${version} is downloaded` });
  return jarFolder(folder, version);
}

async function start(options: LocalOptions, java: Java, jars: string, release: () => void): Promise<LocalNeo4j> {
  const step = (state: StartupStep["state"], words: string) => options.onStep({ id: "neo4j", state, words });
  await stopLeftovers(resolve(options.folder), () => step("running", "Neo4j of an earlier run is being stopped"));
  step("running", "Neo4j is starting");
  const data = await prepareDataFolder(options.folder, options.version, options);
  options.signal?.throwIfAborted();
  if (data.isNew) await setFirstPassword({ java, jars, data });
  const server = await startServer({ java, jars, data }, options.version);
  try {
    await waitForBolt(data, server, options.signal);
  } catch (error) {
    await server.stop(stopSeconds);
    throw error;
  }
  step("done", "Neo4j answers, on this machine only");
  return {
    uri: `bolt://127.0.0.1:${data.port}`,
    username: "neo4j",
    password: data.password,
    passwordFile: data.passwordFile,
    pid: server.pid,
    ended: server.ended,
    async stop() {
      await server.stop(stopSeconds);
      release();
    },
  };
}
