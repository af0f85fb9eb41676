import type { Socket } from "node:net";
import type { Session } from "neo4j-driver";
import { within } from "../within.ts";
import type { Hold } from "./hold.ts";
import { serverOf } from "./socket.ts";

/** The ways in which a transaction ends: the first that is called is the one. */
export interface Endings {
  /** Rolls back, which also ends what still runs. Nobody needs to wait for it. */
  close(): void;
  /** Takes nothing more from Neo4j, not even the rest of what is on its way. */
  breakOff(): void;
  /** Leaves the rolling back to `keep`, which gets the session: of a transaction in which nothing runs any longer. */
  leave(keep: () => void): void;
}

interface Open {
  session: Session;
  socket: Promise<Socket | undefined>;
  hold: Hold;
  mark: string;
  /** Lets what runs in it ask for nothing more; what that gives is waited for before the session is closed. */
  stop(): void | Promise<void>;
}

/** How the transaction of that mark ends, which has just begun in the session. */
export function endings({ session, socket, mark, hold, stop }: Open): Endings {
  const { release, lose } = hold();
  let isOpen = true;
  const once = <Given extends unknown[]>(end: (...given: Given) => void) => {
    return (...given: Given) => {
      if (isOpen) end(...given);
      isOpen = false;
    };
  };
  const giveUp = async (server: ReturnType<typeof serverOf>) => lose({ mark, server: await server });
  return {
    close: once(() => {
      const server = serverOf(session);
      void ended(session, socket, stop()).then((isEnded) => (isEnded ? release() : giveUp(server)));
    }),
    breakOff: once(() => {
      const server = serverOf(session);
      void breakOff(session, socket).then(() => giveUp(server));
    }),
    leave: once((keep: () => void) => {
      release();
      keep();
    }),
  };
}

/** Whether Neo4j says soon that it has ended what ran in the session; where not, the connection is broken off. */
export async function ended(session: Session, socket: Open["socket"], stopped: Promise<void> | void): Promise<boolean> {
  const closed = stopped ? stopped.then(() => session.close()) : session.close();
  const late = () => new Error("Neo4j did not answer in time.");
  try {
    await within(2, closed, late);
    return true;
  } catch {
    await breakOff(session, socket);
    return false;
  }
}

async function breakOff(session: Session, socket: Open["socket"]): Promise<void> {
  (await socket)?.destroy(new Error("This connection was broken off."));
  await session.close().catch(() => {});
}
