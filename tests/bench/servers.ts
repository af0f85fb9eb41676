import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { freePort } from "../../src/graph/local/freePort.ts";
import { clear, run } from "../support/clear.ts";
import { managed } from "../support/databases.ts";
import { setup } from "./cases.ts";

/** A server that answers statements by HTTP. */
export interface Contender {
  name: string;
  url: string;
  headers: Record<string, string>;
}

const json = { "Content-Type": "application/json", Accept: "application/json" };

/** One Neo4j, and before it ours, Neo4j's own Query API, and what one writes naively; all of them until `stop`. */
export async function startContenders(): Promise<{ contenders: Contender[]; version: string; stop(): Promise<void> }> {
  const database = await managed();
  const children: ChildProcess[] = [];
  const stop = async () => {
    for (const child of children) child.kill();
    await database.stop();
  };
  try {
    await clear(database);
    for (const statement of setup) await run(database, statement);
    const [row] = await run(database, "CALL dbms.components() YIELD versions RETURN versions[0] AS version");
    const access = {
      NEO4J_URI: database.uri,
      NEO4J_USERNAME: database.username ?? "",
      NEO4J_PASSWORD: database.password ?? "",
    };
    const ports = { ours: await freePort(0), naive: await freePort(0) };
    const ours = await started("src/start.js", { ...access, ...open, PORT: String(ports.ours) }, /is ready/);
    const naive = await started("tests/bench/naive.ts", { ...access, PORT: String(ports.naive) }, /ready/);
    children.push(ours, naive);
    const basic = Buffer.from(`${access.NEO4J_USERNAME}:${access.NEO4J_PASSWORD}`).toString("base64");
    const contenders = [
      { name: "Backchannel", url: `http://127.0.0.1:${ports.ours}/api/cypher`, headers: json },
      {
        name: "Query API",
        url: `${database.http}/db/neo4j/query/v2`,
        headers: { ...json, Authorization: `Basic ${basic}` },
      },
      { name: "naive", url: `http://127.0.0.1:${ports.naive}/cypher`, headers: json },
    ];
    return { contenders, version: String(row?.version), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Settings of ours that differ from the standard: as many at once as there are connections, all rows, and time for all. */
export const open = {
  REQUESTS_PER_MINUTE: "1000000",
  STATEMENTS: "64",
  STATEMENTS_PER_CLIENT: "64",
  // A place is given back a moment after the answer: the next request may be there first.
  STATEMENTS_WAITING: "64",
  STATEMENT_ROWS: "100000",
  STATEMENT_SECONDS: "120",
};

async function started(file: string, env: Record<string, string>, isReady: RegExp): Promise<ChildProcess> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`${file} ended before it was ready`)));
  ended.catch(() => undefined);
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => lines.on("line", (line) => isReady.test(line) && resolve()));
  await Promise.race([ready, ended]);
  return child;
}
