import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Machine } from "./machine.ts";

export interface Java {
  executable: string;
  version: number;
}

/** The oldest Java that this version of Neo4j runs on. */
export function neededJava(neo4jVersion: string): number {
  return Number.parseInt(neo4jVersion, 10) >= 2025 ? 21 : 17;
}

/** Folders that hold one folder for each Java. */
export const usualJavaFolders = (home: string): string[] => [
  "/usr/lib/jvm",
  "/usr/java",
  "/opt/java",
  "/opt",
  "/Library/Java/JavaVirtualMachines",
  "/opt/homebrew/opt",
  "/usr/local/opt",
  join(home, ".sdkman/candidates/java"),
  join(home, ".jdks"),
  join(home, "Library/Java/JavaVirtualMachines"),
];

/** The first Java that is new enough, in the order JAVA_HOME, PATH, usual folders; `tooOld` names those passed over. */
export function findJava(
  needed: number,
  machine: Machine,
  folders = usualJavaFolders(machine.home),
): { java?: Java; tooOld: Java[] } {
  const tooOld: Java[] = [];
  for (const executable of new Set(candidates(machine, folders))) {
    const version = javaVersion(executable);
    if (version !== undefined && version >= needed) return { java: { executable, version }, tooOld };
    if (version !== undefined) tooOld.push({ executable, version });
  }
  return { tooOld };
}

/** The folder that JAVA_HOME would name for it; Maven wants to be told. */
export const javaHome = (java: Java): string => dirname(dirname(java.executable));

function candidates(machine: Machine, folders: string[]): string[] {
  const onPath = machine.path.split(":").filter(Boolean);
  const inFolders = folders.flatMap((folder) => list(folder).map((name) => join(folder, name)));
  return [
    ...(machine.javaHome ? [join(machine.javaHome, "bin")] : []),
    ...onPath,
    ...inFolders.flatMap((folder) => [join(folder, "bin"), join(folder, "Contents/Home/bin")]),
  ]
    .map((folder) => join(folder, "java"))
    .filter((file) => existsSync(file));
}

function list(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort();
}

/** Undefined where it is no working Java, as with the stub that macOS has at /usr/bin/java. */
function javaVersion(executable: string): number | undefined {
  const { stderr, status } = spawnSync(executable, ["-version"], { encoding: "utf8", timeout: 10_000 });
  if (status !== 0) return undefined;
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
  if (!first) return undefined;
  // Java 8 calls itself 1.8.
  return Number(first === "1" ? second : first);
}
