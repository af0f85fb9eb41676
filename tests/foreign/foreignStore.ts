import type { Driver } from "neo4j-driver";
import { inject, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import { parseFolder } from "../../src/domain/folder.ts";
import { connect } from "../../src/graph/connection.ts";
import { openStore } from "../../src/graph/openStore.ts";
import type { Store } from "../../src/graph/store.ts";
import { clear } from "../support/clear.ts";
import { tinyFolder } from "../support/tinyFolder.ts";

/** The tests' Neo4j, which holds what the loader writes and nothing of a graph folder. Closing the store closes the driver. */
export async function foreignStore(load: (driver: Driver) => Promise<void>): Promise<{ driver: Driver; store: Store }> {
  const access = inject("neo4j");
  await clear(access);
  const driver = connect(access);
  await load(driver);
  const folder = { name: "tiny", hash: "0".repeat(64), ...parseFolder(tinyFolder) };
  const store = openStore({ driver, folder, limits: readConfig({}).limits });
  await vi.waitFor(() => searchesAll(store), { timeout: 60_000 });
  return { driver, store };
}

// A cold Neo4j may need longer for its first search than a search may take; what it has not looked at it then says.
async function searchesAll(store: Store): Promise<void> {
  const { searched } = await store.search("nothing is called so", 8);
  if (searched?.nodes === 0 && searched.of > 0) throw new Error("The search had too little time");
}
