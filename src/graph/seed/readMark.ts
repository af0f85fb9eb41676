import type { ManagedTransaction } from "neo4j-driver";
import { z } from "zod";

const query = `
  MATCH (graph:BackchannelGraph)
  WHERE graph.hash IS NOT NULL
  RETURN graph.folder AS folder, graph.hash AS hash, graph.nodes AS nodes
  ORDER BY graph.writtenOn DESC LIMIT 1`;

const Mark = z.object({ folder: z.string(), hash: z.string(), nodes: z.array(z.string()) });
type Mark = z.infer<typeof Mark>;

/** The node that the seed leaves; `nodes` are the ids of all that it wrote. Undefined where it never did. */
export async function readMark(transaction: ManagedTransaction): Promise<Mark | undefined> {
  const { records } = await transaction.run(query);
  return records[0] && Mark.parse(records[0].toObject());
}
