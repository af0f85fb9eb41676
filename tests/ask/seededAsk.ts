import { inject } from "vitest";
import type { Folder } from "../../src/domain/folder.ts";
import { seeded } from "../support/seeded.ts";
import { startServer } from "../support/server.ts";
import { type AskFunction, askAt } from "./asking.ts";

/** The whole app over the tests' Neo4j, which holds the graph folder, to be asked in words until it is closed. */
export async function seededAsk(): Promise<{ ask: AskFunction; folder: Folder; close(): Promise<void> }> {
  const { driver, folder } = await seeded();
  await driver.close();
  const server = await startServer({ access: inject("neo4j"), folder });
  return { ask: askAt(server.url), folder, close: server.close };
}
