import { mostBytes } from "../packed/rowSize.ts";
import type { Opened } from "./transaction.ts";

/** Holds a connection, so that Neo4j has to wait. */
export interface Brake {
  pull(): void;
  ease(): void;
  rowCame(): void;
  /** Lets go for good. */
  release(): void;
}

interface Watch {
  /** More has come of one row than may, before the driver puts it together. */
  tooLarge(): void;
  /** The connection is closed; of that the driver may say nothing. */
  gone(): void;
}

export function createBrake(socket: Opened["socket"], { tooLarge, gone }: Watch): Brake {
  let held: Awaited<Opened["socket"]>;
  let bytes = 0;
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) tooLarge();
  };
  let isReleased = false;
  let isPulled = false;
  void socket.then((found) => {
    if (isReleased) return;
    held = found?.on("data", count).on("close", gone);
    if (found?.destroyed) gone();
    if (isPulled) held?.pause();
  });
  return {
    pull() {
      isPulled = true;
      held?.pause();
    },
    ease() {
      if (isPulled) held?.resume();
      isPulled = false;
    },
    rowCame() {
      bytes = 0;
    },
    release() {
      isReleased = true;
      held?.off("data", count).off("close", gone).resume();
      held = undefined;
    },
  };
}
