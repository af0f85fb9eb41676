import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readConfig } from "../../src/config.ts";
import { jarFolder } from "../../src/graph/local/download.ts";
import { freePort } from "../../src/graph/local/freePort.ts";
import { findProcesses } from "../../src/graph/local/processes.ts";

/** The whole program with a Neo4j of its own, both apart from the one who asks. */
export interface Attacked {
  url: string;
  /** Statements that Neo4j works on, those that were given up among them. */
  running(): Promise<number>;
  /** The most memory in MB since it was last asked. */
  peak(): { node: number; java: number };
  close(): Promise<void>;
}

export async function openAttacked(): Promise<Attacked> {
  const { local } = readConfig({ ...process.env, NEO4J_URI: "" });
  const folder = join(tmpdir(), `backchannel-attack-${local.version}`);
  await mkdir(folder, { recursive: true });
  await symlink(resolve(jarFolder(local.folder, local.version)), jarFolder(folder, local.version)).catch(
    () => undefined,
  );
  const url = `http://127.0.0.1:${await freePort(0)}`;
  const env = { ...process.env, PORT: new URL(url).port, BACKCHANNEL_FOLDER: folder, TRUST_PROXY: "1" };
  const child = spawn(process.execPath, ["src/server.ts"], {
    env: { ...env, NEO4J_URI: "", REQUESTS_PER_MINUTE: "1000000" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ready = () => fetch(`${url}/api/ready`).then((response) => response.json());
  while (!(await ready().catch(() => ({ ready: false }))).ready) await wait(500);
  let peak = { node: 0, java: 0 };
  const watch = setInterval(() => {
    const java = findProcesses(folder).filter(({ command }) => command.includes("java"));
    peak.node = Math.max(peak.node, megabytes(child.pid));
    peak.java = Math.max(peak.java, ...java.map(({ pid }) => megabytes(pid)));
  }, 200);
  return {
    url,
    running: () => ready().then(({ capacity }) => (capacity ? capacity.running + capacity.lost : 1)),
    peak() {
      const before = peak;
      peak = { node: 0, java: 0 };
      return before;
    },
    async close() {
      clearInterval(watch);
      child.kill();
      await once(child, "exit");
    },
  };
}

function megabytes(pid: number | undefined): number {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
  } catch {
    // It ended.
    return 0;
  }
}
