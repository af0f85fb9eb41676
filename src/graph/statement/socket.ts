import type { Socket } from "node:net";
import type { Session } from "neo4j-driver";
import { at } from "./inside.ts";
import { inOneWrite } from "./oneWrite.ts";
import { changeUnpack } from "./unpack.ts";

/**
 * The socket of a session that has just begun a transaction. The driver offers neither to slow Neo4j down by bytes
 * nor to break a connection off that Neo4j will never answer on: even closing the driver waits for that answer. So this
 * reaches into it; where a new version differs, it gives undefined.
 */
export async function socketOf(session: Session): Promise<Socket | undefined> {
  const pooled = await pooledOf(session);
  changeUnpack(at(pooled, "_protocol"));
  const socket = at(pooled, "_ch", "_conn");
  if (!isSocket(socket)) return undefined;
  inOneWrite(socket);
  return socket;
}

/** The connection that such a session has, as `boltOf` takes it. */
export const connectionOf = (session: Session): Promise<unknown> => pooledOf(session);

/** The server that such a session asks, `host:port`: of a cluster's, the driver chooses one. */
export async function serverOf(session: Session): Promise<string | undefined> {
  const address = at(await pooledOf(session), "_server", "address");
  return typeof address === "string" ? address : undefined;
}

// No async function: its extra turns would come after the driver has begun to write.
function pooledOf(session: Session): Promise<unknown> {
  const connection = Promise.resolve(at(session, "_readConnectionHolder", "_connectionPromise"));
  return connection.then(
    (found) => at(found, "_delegate") ?? found,
    () => undefined,
  );
}

const isSocket = (value: unknown): value is Socket =>
  ["pause", "resume", "destroy", "on", "off", "cork", "uncork"].every((name) => typeof at(value, name) === "function");
