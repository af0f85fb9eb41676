import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j, { type Driver } from "neo4j-driver";
import { readConfig } from "../../src/config.ts";
import { freePort } from "../../src/graph/local/freePort.ts";
import { startLocalNeo4j } from "../../src/graph/local/startLocal.ts";
import type { Access } from "../support/clear.ts";

const theirs = { NEO4J_URI: "", NEO4J_USERNAME: "", NEO4J_PASSWORD: "", NEO4J_DATABASE: "" };
const { local, machine } = readConfig({ ...process.env, ...theirs });

export interface Loaded {
  access: Access;
  stop(): Promise<void>;
}

/** A Neo4j in a folder that is gone afterwards, holding what the loader writes. */
export async function loadedNeo4j(name: string, load: (driver: Driver) => Promise<void>): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), `backchannel-${name}-`));
  const onStep = () => {};
  const address = "a bench";
  const access = await startLocalNeo4j({ ...local, folder, downloads: local.folder, machine, address, onStep });
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password));
  const started = performance.now();
  await load(driver);
  await driver.close();
  console.log(`Loaded ${name} in ${Math.round((performance.now() - started) / 1000)} s`);
  return {
    access,
    async stop() {
      await access.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export interface App {
  url: string;
  /** From the command to the line that says so. */
  readyMilliseconds: number;
  stop(): Promise<void>;
}

/** `npm start` on that database, as somebody would type it. */
export async function npmStart({ uri, username, password }: Access): Promise<App> {
  const port = String(await freePort(0));
  const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: port };
  const env = { ...process.env, ...theirs, ...settings, REQUESTS_PER_MINUTE: "1000000" };
  const started = performance.now();
  // In a process group of its own, since npm starts a shell that starts ours.
  const child = spawn("npm", ["start"], { env, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  const ended = exit.then(() => Promise.reject(new Error("npm start ended before it was ready")));
  ended.catch(() => undefined);
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => lines.on("line", (line) => /is ready/.test(line) && resolve()));
  await Promise.race([ready, ended]);
  return {
    url: `http://127.0.0.1:${port}`,
    readyMilliseconds: performance.now() - started,
    async stop() {
      if (child.pid) process.kill(-child.pid, "SIGTERM");
      await exit;
    },
  };
}

/** How long an answer takes, in milliseconds, to its last byte. */
export async function timed(url: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.status} at ${url}`);
  return performance.now() - started;
}
