import type { Driver, ManagedTransaction } from "neo4j-driver";
import { z } from "zod";
import { SetupError } from "../../domain/errors.ts";
import type { Folder } from "../../domain/folder.ts";
import { unavailable } from "../failure.ts";
import { createConstraints } from "./constraints.ts";
import { readMark } from "./readMark.ts";
import { replaceGraph } from "./replaceGraph.ts";
import { isSameGraph } from "./sameGraph.ts";
import { refuseStrangers } from "./strangers.ts";
import { refuseOldVersions } from "./versions.ts";

// Setting a property takes the lock: of two seeds at once, the second waits and finds the work done.
const lockQuery = `
  MERGE (graph:BackchannelGraph {folder: $folder})
  SET graph.lockedOn = datetime()`;

const unlockQuery = `
  MATCH (graph:BackchannelGraph {folder: $folder})
  REMOVE graph.lockedOn`;

const countQuery = `
  RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-->(:Entity) } AS relationships`;

const Counts = z.object({ nodes: z.coerce.number(), relationships: z.coerce.number() });

/** `replaced` names the graph folder whose graph was there before, where it was another one. */
export interface Written {
  written: boolean;
  nodes: number;
  relationships: number;
  replaced?: string | undefined;
}

interface Wishes {
  evenIfUnchanged?: boolean;
  /** Whether the graph of another folder may give way to this one. */
  mayReplace?: boolean;
}

/**
 * Makes a database hold a folder's graph: in one transaction, in the place of exactly what the seed wrote there before,
 * from this folder or, where that may be, another. Throws a `SetupError`, and changes nothing, where that would touch anything of others.
 */
export async function writeGraph(
  driver: Driver,
  database: string | undefined,
  folder: Folder,
  { evenIfUnchanged = false, mayReplace = true }: Wishes = {},
): Promise<Written> {
  const session = driver.session({ database: database ?? "" });
  const isDone = (state: State) => !evenIfUnchanged && state.isCurrent;
  const lookFirst = async (transaction: ManagedTransaction) => {
    const state = await look(transaction, folder);
    if (!mayReplace) refuseOthers(state, folder);
    return state;
  };
  try {
    await refuseOldVersions(driver, database);
    const before = await session.executeRead(lookFirst);
    await createConstraints(driver, database);
    if (isDone(before)) return result(false, folder, before);
    return await session.executeWrite(async (transaction) => {
      await transaction.run(lockQuery, { folder: folder.name });
      const state = await lookFirst(transaction);
      await (isDone(state)
        ? transaction.run(unlockQuery, { folder: folder.name })
        : replaceGraph(transaction, folder, state.nodes));
      return result(!isDone(state), folder, state);
    });
  } catch (error) {
    throw unavailable(error) ?? error;
  } finally {
    await session.close();
  }
}

interface State {
  nodes: string[];
  isCurrent: boolean;
  folder: string | undefined;
  /** Whether it is another graph than the folder's, whatever the names. */
  isOther: boolean;
}

/** What is there of the seed's; throws where others' things stand in its way. */
async function look(transaction: ManagedTransaction, folder: Folder): Promise<State> {
  const state = await readMark(transaction);
  const nodes = state?.nodes ?? [];
  await refuseStrangers(transaction, nodes);
  const isSame = state?.folder === folder.name && state.hash === folder.hash;
  const isOther = state !== undefined && (state.folder !== folder.name || !isSameGraph(folder, nodes));
  return { nodes, folder: state?.folder, isOther, isCurrent: isSame && (await isWhole(transaction, folder)) };
}

function refuseOthers({ folder: present, isOther }: State, { name }: Folder): void {
  if (!isOther) return;
  const held = present === name ? `another graph, of a folder that is called ${name} too` : `the graph of ${present}`;
  throw new SetupError(
    `Nothing was written: the database holds ${held}, and ${name} would take its place. Where that is wanted, add --replace.`,
  );
}

/** Whether all that was written is still there, or somebody deleted some of it. */
async function isWhole(transaction: ManagedTransaction, { dataset }: Folder): Promise<boolean> {
  const { records } = await transaction.run(countQuery);
  const found = Counts.parse(records[0]?.toObject());
  return found.nodes === dataset.nodes.length && found.relationships === dataset.relationships.length;
}

function result(written: boolean, { dataset }: Folder, state: State): Written {
  const counts = { nodes: dataset.nodes.length, relationships: dataset.relationships.length };
  return { written, ...counts, ...(written && state.isOther && { replaced: state.folder }) };
}
