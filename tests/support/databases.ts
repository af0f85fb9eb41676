import { setTimeout as wait } from "node:timers/promises";
import { Neo4jContainer } from "@testcontainers/neo4j";
import { getContainerRuntimeClient, ImageName } from "testcontainers";
import { readConfig } from "../../src/config.ts";
import { FolderInUseError } from "../../src/graph/local/claim.ts";
import { freePort } from "../../src/graph/local/freePort.ts";
import { startLocalNeo4j } from "../../src/graph/local/startLocal.ts";
import { type Access, clear, run } from "./clear.ts";

/** A Neo4j for tests, and how it ends. */
export interface TestDatabase extends Access {
  kind: "address" | "container" | "managed";
  /** Where its Query API answers; not known of an address. */
  http?: string | undefined;
  stop(): Promise<unknown>;
}

// Never NEO4J_URI and its kin: the tests empty the database that they use.
const theirs = { NEO4J_URI: "", NEO4J_USERNAME: "", NEO4J_PASSWORD: "", NEO4J_DATABASE: "" };
const { local, machine } = readConfig({ ...process.env, ...theirs });

const image = `neo4j:${local.version.replace(/^(5\.\d+)\.\d+$/, "$1")}-community`;

/** Undefined where no Docker engine answers soon, or it neither has the image nor can get it. */
export async function inContainerIfPossible(): Promise<TestDatabase | undefined> {
  try {
    const client = await Promise.race([getContainerRuntimeClient(), wait(2000, undefined, { ref: false })]);
    if (!client) return undefined;
    const pulled = client.image.pull(ImageName.fromString(image)).then(() => true);
    const isThere = await Promise.race([pulled, wait(60_000, false, { ref: false })]);
    return isThere ? await inContainer() : undefined;
  } catch (error) {
    console.log(`No container for the tests: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

export async function inContainer(): Promise<TestDatabase> {
  const started = await new Neo4jContainer(image).start();
  const access = { uri: started.getBoltUri(), username: started.getUsername(), password: started.getPassword() };
  return { kind: "container", ...access, http: started.getHttpUri(), stop: () => started.stop() };
}

/** In a folder of its own, or in the next one where another run of the tests has that. */
export async function managed(number = 1): Promise<TestDatabase> {
  const folder = `${local.folder}/test${number > 1 ? `-${number}` : ""}`;
  const onStep = ({ state, words }: { state: string; words: string }) => state === "running" && console.log(words);
  try {
    const address = "a run of the tests";
    const httpPort = await freePort(0);
    const places = { folder, downloads: local.folder, address, httpPort };
    const started = await startLocalNeo4j({ ...local, ...places, machine, onStep });
    return { kind: "managed", ...started, http: `http://127.0.0.1:${httpPort}` };
  } catch (error) {
    if (error instanceof FolderInUseError && number < 8) return managed(number + 1);
    throw error;
  }
}

/** `bolt://user:password@host:port`; what is there must be empty or left by these tests. */
export async function atAddress(address: string): Promise<TestDatabase> {
  const { protocol, host, username, password } = new URL(address);
  const access = { uri: `${protocol}//${host}`, username, password: decodeURIComponent(password) };
  const nodes = await run(access, "MATCH (node) RETURN node:BackchannelTest AS marked");
  if (nodes.length > 0 && !nodes.some(({ marked }) => marked))
    throw new Error(`${access.uri} holds ${nodes.length} nodes, none of them a (:BackchannelTest): tests delete all.`);
  const stop = async () => {
    await clear(access);
    await run(access, "CREATE (:BackchannelTest)");
  };
  return { kind: "address", ...access, stop };
}
