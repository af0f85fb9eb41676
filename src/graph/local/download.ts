import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { SetupError } from "../../domain/errors.ts";
import type { StartupStep } from "../../domain/startup.ts";
import { startGuarded } from "./guarded.ts";
import { createMavenProgress } from "./mavenProgress.ts";
import { readProcess } from "./processes.ts";

/** Where the jars of that version lie once all of them are there. */
export const jarFolder = (folder: string, version: string): string => resolve(folder, `neo4j-${version}`, "lib");

export const isDownloaded = (folder: string, version: string): boolean => existsSync(jarFolder(folder, version));

interface Download {
  folder: string;
  version: string;
  maven: string;
  javaHome: string;
  onStep: (step: StartupStep) => void;
  signal?: AbortSignal | undefined;
}

/** Has Maven fetch the jars into a folder of another name first, so that they are there whole or not at all. */
export async function download(task: Download): Promise<void> {
  // Maven would take a relative path from its own pom.xml on.
  const whole = resolve(task.folder, `neo4j-${task.version}`);
  const partial = `${whole}.partial-${process.pid}`;
  mkdirSync(task.folder, { recursive: true });
  removeForsaken(task.folder);
  try {
    await runMaven(task, join(partial, "lib"));
    if (!existsSync(whole)) renameSync(partial, whole);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function runMaven({ version, maven, javaHome, onStep, signal }: Download, target: string): Promise<void> {
  signal?.throwIfAborted();
  const pom = join(import.meta.dirname, "pom.xml");
  const settings = [`-Dneo4j.version=${version}`, `-DoutputDirectory=${target}`];
  const args = [
    `JAVA_HOME=${javaHome}`,
    maven,
    "-B",
    "-f",
    pom,
    ...settings,
    "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies",
  ];
  // Both kinds of output in one: Java's own warnings are nobody's news, unless all fails.
  const run = await startGuarded("sh", ["-c", 'exec env "$@" 2>&1', "maven", ...args], { stdio: ["ignore", "pipe"] });
  const abort = () => void run.stop(2);
  signal?.addEventListener("abort", abort, { once: true });
  const progress = createMavenProgress(version);
  let reason = "it gave no reason";
  let isError = false;
  for await (const line of createInterface({ input: run.output })) {
    // The first line that is marked so says most; without one, the last words.
    if (!isError && line.trim()) reason = line.replace(/^.*\[ERROR\]\s*|\s*-> \[Help 1\]$/g, "");
    isError ||= line.includes("[ERROR]");
    const done = progress(line);
    if (done) onStep({ id: "download", state: "running", ...done });
  }
  const how = await run.ended;
  signal?.removeEventListener("abort", abort);
  signal?.throwIfAborted();
  if (how === "ended with code 0") return;
  throw new SetupError(`Neo4j ${version} could not be downloaded; Maven ${how}: ${reason}`);
}

/** Removes what starts that were ended half-way left behind. */
function removeForsaken(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1];
    if (pid && !readProcess(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
