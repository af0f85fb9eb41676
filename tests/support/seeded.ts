import type { Driver } from "neo4j-driver";
import { inject } from "vitest";
import type { Folder } from "../../src/domain/folder.ts";
import { connect } from "../../src/graph/connection.ts";
import { readFolder } from "../../src/graph/seed/readFolder.ts";
import { writeGraph } from "../../src/graph/seed/writeGraph.ts";
import { clear, run } from "./clear.ts";

// Empty unless something is there that the seed would neither replace nor bear.
const strangersQuery = `
  OPTIONAL MATCH (graph:BackchannelGraph)
  WITH coalesce(head(collect(graph.nodes)), []) AS ids
  RETURN EXISTS {
    (node) WHERE NOT node:BackchannelGraph AND NOT coalesce(node:Entity AND node.id IN ids, false)
  } AS isForeign`;

/**
 * A driver on the tests' Neo4j, which holds the graph folder and nothing else, whatever a test before left there.
 * Nothing is written where it holds it already. The caller closes the driver.
 */
export async function seeded(): Promise<{ driver: Driver; folder: Folder }> {
  const access = inject("neo4j");
  const folder = await readFolder("graph-seed");
  const [row] = await run(access, strangersQuery);
  if (row?.isForeign) await clear(access);
  const driver = connect(access);
  await writeGraph(driver, undefined, folder);
  return { driver, folder };
}
