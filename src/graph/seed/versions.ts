import type { Driver } from "neo4j-driver";
import { SetupError } from "../../domain/errors.ts";
import { isAtLeast } from "../isAtLeast.ts";

const query = `
  CALL dbms.components() YIELD name, versions
  WHERE name = 'Neo4j Kernel'
  RETURN versions[0] AS version`;

/** Seeding chooses labels and types as it runs, `$(…)`, which older versions do not know; exploring needs no such. */
export async function refuseOldVersions(driver: Driver, database: string | undefined): Promise<void> {
  const { records } = await driver.executeQuery(query, {}, { database: database ?? "" });
  const version = String(records[0]?.get("version") ?? "");
  if (!isAtLeast(version, [5, 26]))
    throw new SetupError(`Seeding needs Neo4j 5.26 or newer, and this is Neo4j ${version}.`);
}
