import type { LostTransaction } from "./lost.ts";

/** A part in a turn, until it is given back. */
export interface Held {
  release(): void;
  /** The transaction was given up, and Neo4j may go on with it: the part is given back when it has ended. */
  lose(transaction: LostTransaction): void;
}

/** Takes part in a turn, which is over when nobody does any longer. */
export type Hold = () => Held;

/** Ends the turn when as many have given back their part as have taken one. */
export function sharedHold(end: () => void, untilEnded: (transaction: LostTransaction) => Promise<void>): Hold {
  let holders = 0;
  return () => {
    let isHolding = true;
    holders += 1;
    const release = () => {
      if (isHolding && --holders === 0) end();
      isHolding = false;
    };
    return { release, lose: (transaction) => void untilEnded(transaction).then(release) };
  };
}
