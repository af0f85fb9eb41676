import type { Result, Session } from "neo4j-driver";
import { ended } from "./endings.ts";
import { at } from "./inside.ts";
import { socketOf } from "./socket.ts";
import { receiverOf, stopAsking } from "./stopAsking.ts";

/**
 * Ends what a session runs outside of a transaction of its own; whoever uses the connection next meets nothing of it. Since
 * nothing more may be asked of Neo4j then, the session must roll back as if it had a transaction: by itself it only does where
 * an answer is outstanding, and Neo4j may have given all that it was asked for, but not all rows.
 */
export async function cutShort(session: Session, result: Result): Promise<void> {
  // Where a new version of the driver differs inside, it ends in its own way.
  if (typeof at(session, "_hasTx") === "boolean") {
    Reflect.set(session, "_hasTx", true);
    stopAsking(receiverOf(result))();
  }
  await ended(session, socketOf(session), undefined);
}
