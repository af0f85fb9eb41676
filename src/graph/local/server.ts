import { execFile } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { DataFolder } from "./dataFolder.ts";
import type { Java } from "./findJava.ts";
import { type Guarded, startGuarded } from "./guarded.ts";
import { heapMegabytes } from "./heap.ts";

export interface Server {
  java: Java;
  jars: string;
  data: DataFolder;
}

export const logFile = (data: DataFolder): string => join(data.path, "logs", "console.log");

/** Gives the user `neo4j` its password; only of use before the first start. */
export async function setFirstPassword({ java, jars, data }: Server): Promise<void> {
  // By a file, since every user of the machine may read a command line.
  const words = join(data.path, "password.argument");
  writeFileSync(words, data.password, { mode: 0o600 });
  const home = [`NEO4J_HOME=${data.path}`, `NEO4J_CONF=${join(data.path, "conf")}`];
  const command = ["org.neo4j.server.startup.Neo4jAdminCommand", "dbms", "set-initial-password", `@${words}`];
  try {
    await promisify(execFile)("env", [...home, java.executable, "-cp", `${jars}/*`, ...command]);
  } finally {
    rmSync(words);
  }
}

/**
 * Starts the server's own Java class, as `neo4j console` would in a second process.
 * It writes to a file, not to a pipe, which would break when this process ends.
 */
export async function startServer({ java, jars, data }: Server, version: string): Promise<Guarded> {
  const log = openSync(logFile(data), "w", 0o600);
  const folders = [`--home-dir=${data.path}`, `--config-dir=${join(data.path, "conf")}`];
  const args = [...javaFlags(java), "-cp", `${jars}/*`, mainClass(jars, version), ...folders, "--console-mode"];
  try {
    return await startGuarded(java.executable, args, { cwd: data.path, stdio: ["ignore", log, log] });
  } finally {
    closeSync(log);
  }
}

/**
 * Those of Neo4j's own distribution that matter, for a small server that is started often. Without Java's second compiler
 * the start and the first questions take half the processor's time; a loop over millions of rows takes three times as long.
 */
function javaFlags(java: Java): string[] {
  const opened = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const native = java.version >= 21 ? ["--enable-native-access=ALL-UNNAMED"] : [];
  const small = ["-Xms128m", `-Xmx${heapMegabytes()}m`, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
  return [...small, "-XX:-OmitStackTraceInFastThrow", "-Dfile.encoding=UTF-8", ...opened, ...native];
}

/** Neo4j renamed it in its calendar versions; a jar names its files in plain text. */
function mainClass(jars: string, version: string): string {
  const jar = readFileSync(join(jars, `neo4j-${version}.jar`));
  return jar.includes("org/neo4j/server/Neo4jCommunity.class")
    ? "org.neo4j.server.Neo4jCommunity"
    : "org.neo4j.server.CommunityEntryPoint";
}
