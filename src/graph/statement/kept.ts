import type { Bolt } from "./bolt.ts";

/** Connections on which a statement has ended, each for the next one. */
export interface Kept {
  /** The one that was used last. */
  take(): Bolt | undefined;
  keep(connection: Bolt): void;
  /** Gives back all of them. */
  clear(): void;
}

/**
 * An unused one goes back to the pool after one or two such times. In use it does after `inAll`, so that all servers of a
 * cluster have their share.
 */
const milliseconds = { unused: 20, inAll: 10_000 };

/**
 * On a kept connection the former statement is rolled back with the same write that begins the next one: of a short
 * answer's time a third went to sending that by itself, waiting for it, and taking a connection out of the pool.
 */
export function createKept(giveBack: (connection: Bolt) => void): Kept {
  const kept: Bolt[] = [];
  let [unused, isWatched] = [0, false];
  const look = () => {
    for (const connection of kept.splice(0, unused)) giveBack(connection);
    isWatched = false;
    watch();
  };
  const watch = () => {
    if (isWatched || kept.length === 0) return;
    unused = kept.length;
    isWatched = true;
    setTimeout(look, milliseconds.unused).unref();
  };
  return {
    take() {
      const found = kept.pop();
      // They are used from the end: below that, all have waited since the last look.
      unused = Math.min(unused, kept.length);
      if (!found || found.isOpen()) return found;
      giveBack(found);
      return this.take();
    },
    keep(connection) {
      if (performance.now() - connection.since > milliseconds.inAll) return giveBack(connection);
      kept.push(connection);
      watch();
    },
    clear() {
      for (const connection of kept.splice(0)) giveBack(connection);
      unused = 0;
    },
  };
}
