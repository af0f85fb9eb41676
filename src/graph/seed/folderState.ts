import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { unavailable } from "../failure.ts";

const query = `
  MATCH (graph:BackchannelGraph)
  WHERE graph.hash IS NOT NULL
  RETURN graph.folder AS folder, graph.hash AS hash, toString(graph.writtenOn) AS writtenOn, graph.nodes AS nodes
  ORDER BY writtenOn DESC LIMIT 1`;

const Mark = z.object({ folder: z.string(), hash: z.string(), writtenOn: z.string(), nodes: z.array(z.string()) });
type Mark = z.infer<typeof Mark>;

/** The graph folder that a database was seeded from, and when (an ISO time); undefined where the seed never wrote. */
export async function findSeededFolder(
  driver: Driver,
  database: string | undefined,
): Promise<Omit<Mark, "nodes"> | undefined> {
  const session = driver.session({ database: database ?? "", defaultAccessMode: neo4j.session.READ });
  try {
    const mark = await session.executeRead(readMark);
    return mark && { folder: mark.folder, hash: mark.hash, writtenOn: mark.writtenOn };
  } catch (error) {
    throw unavailable(error) ?? error;
  } finally {
    await session.close();
  }
}

/** The node that the seed leaves; `nodes` are the ids of all that it wrote. */
export async function readMark(transaction: ManagedTransaction): Promise<Mark | undefined> {
  const { records } = await transaction.run(query);
  return records[0] && Mark.parse(records[0].toObject());
}
