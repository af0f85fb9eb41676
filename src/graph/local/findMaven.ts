import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Machine } from "./machine.ts";

const usualMavenFolders = (home: string): string[] => [
  "/usr/share/maven/bin",
  "/opt/maven/bin",
  "/opt/homebrew/bin",
  "/usr/local/bin",
  join(home, ".sdkman/candidates/maven/current/bin"),
];

/** Maven's program, in the order MAVEN_HOME, PATH, usual folders. */
export function findMaven(machine: Machine, folders = usualMavenFolders(machine.home)): string | undefined {
  const home = machine.mavenHome ? [join(machine.mavenHome, "bin")] : [];
  return [...home, ...machine.path.split(":").filter(Boolean), ...folders]
    .map((folder) => join(folder, "mvn"))
    .find((file) => existsSync(file));
}
