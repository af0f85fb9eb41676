import type { Driver } from "neo4j-driver";
import { inject } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type Folder, parseFolder } from "../../src/domain/folder.ts";
import { connect } from "../../src/graph/connection.ts";
import { openStore } from "../../src/graph/openStore.ts";
import { writeGraph } from "../../src/graph/seed/writeGraph.ts";
import type { Store } from "../../src/graph/store.ts";
import { clear, run } from "./clear.ts";
import { tinyFolder } from "./tinyFolder.ts";

type Limits = ReturnType<typeof readConfig>["limits"];

export interface TinyGraph {
  driver: Driver;
  folder: Folder;
  store: Store;
  /** The same graph within other limits. */
  within(limits: Partial<Limits>): Store;
}

const { limits: standard } = readConfig({});

/** The tests' Neo4j, which holds the tiny folder and what a statement adds to it. Closing the store closes the driver. */
export async function tinyGraph(extra?: string): Promise<TinyGraph> {
  const access = inject("neo4j");
  const folder = { name: "tiny", hash: "0".repeat(64), ...parseFolder(tinyFolder) };
  await clear(access);
  const driver = connect(access);
  await writeGraph(driver, undefined, folder);
  if (extra) await run(access, extra);
  await run(access, "CALL db.awaitIndexes()");
  const within = (limits: Partial<Limits>) => openStore({ driver, folder, limits: { ...standard, ...limits } });
  return { driver, folder, store: within({}), within };
}
