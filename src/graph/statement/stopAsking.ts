import { at } from "./inside.ts";

/**
 * Gives what makes a statement ask for nothing more, neither for rows nor that they be left out, given what the driver hands
 * Neo4j's answers to. Word that there are more rows may come when the rollback is already on its way: what the driver still
 * asks then would be asked of whatever begins next on the connection, and break that.
 */
export function stopAsking(receiver: Promise<unknown>): () => void {
  let found: unknown;
  let isStopped = false;
  const stop = () => {
    if (isStopped && typeof at(found, "_more") === "function") Reflect.set(Object(found), "_more", () => {});
  };
  receiver.then(
    (value) => {
      found = value;
      stop();
    },
    () => undefined,
  );
  return () => {
    isStopped = true;
    stop();
  };
}

/** What the driver hands the answers to a result's statement to; undefined where a new version of it differs inside. */
export const receiverOf = (result: unknown): Promise<unknown> => Promise.resolve(at(result, "_streamObserverPromise"));
