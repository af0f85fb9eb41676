import type { Driver } from "neo4j-driver";
import { SetupError } from "../../domain/errors.ts";

const query = `
  CALL dbms.components() YIELD name, versions
  WHERE name = 'Neo4j Kernel'
  RETURN versions[0] AS version`;

/** Seeding chooses labels and types as it runs, `$(…)`, which older versions do not know; exploring needs no such. */
export async function refuseOldVersions(driver: Driver, database: string | undefined): Promise<void> {
  const { records } = await driver.executeQuery(query, {}, { database: database ?? "" });
  const version = String(records[0]?.get("version") ?? "");
  if (isOld(version)) throw new SetupError(`Seeding needs Neo4j 5.26 or newer, and this is Neo4j ${version}.`);
}

export function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number.parseFloat);
  return major < 5 || (major === 5 && minor < 26);
}
