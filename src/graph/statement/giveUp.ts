import type { Session } from "neo4j-driver";

/**
 * Breaks a session's connection off where Neo4j will never answer on it. The driver offers no way to: closing waits for
 * that answer too, even closing the driver. So this reaches into it; where a new version differs, one connection is lost.
 */
export async function giveUp(session: Session): Promise<void> {
  // Before it closes: afterwards the driver holds a promise there that waits for Neo4j.
  const acquired = at(session, "_readConnectionHolder", "_connectionPromise");
  const closed = session.close();
  const connection = await acquired;
  const pooled = at(connection, "_delegate") ?? connection;
  const socket = at(pooled, "_ch", "_conn");
  const destroy = at(socket, "destroy");
  if (typeof destroy === "function") destroy.call(socket, new Error("Neo4j did not answer in time."));
  await closed;
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (typeof parent === "object" && parent !== null ? Reflect.get(parent, key) : undefined),
    value,
  );
}
