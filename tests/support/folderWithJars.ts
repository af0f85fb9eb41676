import { existsSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { jarFolder } from "../../src/graph/local/download.ts";

const root = new URL("../..", import.meta.url).pathname;

/** What is asked of a Neo4j of a test's own: the version that the run of the tests is about, and nothing installed. */
export const { local, machine } = readConfig({
  NEO4J_VERSION: process.env.NEO4J_VERSION,
  JAVA_HOME: process.env.JAVA_HOME,
  PATH: process.env.PATH,
});

/** A folder for a Neo4j of a test's own; where this project downloaded the jars already, they are not copied. */
export function folderWithJars(): string {
  const folder = mkdtempSync(join(tmpdir(), "backchannel-"));
  const jars = dirname(jarFolder(join(root, local.folder), local.version));
  if (existsSync(jars)) symlinkSync(jars, join(folder, basename(jars)));
  return folder;
}
