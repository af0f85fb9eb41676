import { randomUUID } from "node:crypto";
import { type Bolt, boltOf, type Stream } from "./bolt.ts";
import { type Endings, ended, endings } from "./endings.ts";
import type { Kept } from "./kept.ts";
import { connectionOf } from "./socket.ts";
import { receiverOf, stopAsking } from "./stopAsking.ts";
import { type Opened, type Opening, openTransaction } from "./transaction.ts";
import { withoutStack } from "./withoutStack.ts";

interface Statement {
  text: string;
  parameters: Record<string, unknown>;
}

interface Begun extends Pick<Opened, "socket"> {
  stream: Stream;
  close: Endings["close"];
  breakOff: Endings["breakOff"];
  /** Of a statement of which all has come: Neo4j rolls back when the connection is used again, or in a moment. */
  leave(): void;
}

type Beginning = Opening & { kept: Kept; fetchSize: number };

/** Begins a statement in a transaction of its own, which can't write: on a kept connection if there is one. */
export function beginStatement(statement: Statement, opening: Beginning): Begun {
  const bolt = opening.kept.take();
  return bolt ? again(bolt, statement, opening) : first(statement, opening);
}

/** What was kept, back to the pool. */
export const giveBack = ({ session, socket }: Bolt): void => void ended(session, Promise.resolve(socket), undefined);

function first({ text, parameters }: Statement, { kept, ...opening }: Beginning): Begun {
  const { session, transaction, ...opened } = openTransaction(opening);
  const result = withoutStack(() => transaction.run(text, parameters));
  const bolt = Promise.all([connectionOf(session), opened.socket]).then(
    ([connection, socket]) => socket && boltOf(session, connection, socket),
  );
  return {
    ...opened,
    stream: {
      subscribe: (observer) => result.subscribe({ ...observer, onKeys: (keys) => observer.onKeys(keys.map(String)) }),
      receiver: receiverOf(result),
      discard: () => void result.summary().catch(() => {}),
    },
    leave: () => void bolt.then((found) => (found ? opened.leave(() => kept.keep(found)) : opened.close())),
  };
}

function again(bolt: Bolt, { text, parameters }: Statement, { kept, seconds, hold, fetchSize }: Beginning): Begun {
  const socket = Promise.resolve(bolt.socket);
  const mark = randomUUID();
  let stopOne = () => {};
  const stop = () => {
    stopOne();
    return bolt.settle();
  };
  const { close, breakOff, leave } = endings({ session: bolt.session, socket, mark, hold, stop });
  try {
    const stream = bolt.rerun({ text, parameters, seconds, mark, fetchSize });
    stopOne = stopAsking(stream.receiver);
    return { stream, socket, close, breakOff, leave: () => leave(() => kept.keep(bolt)) };
  } catch (error) {
    breakOff();
    throw error;
  }
}
