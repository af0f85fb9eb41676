import type { Socket } from "node:net";
import neo4j, { type Record, ResultSummary, type Session } from "neo4j-driver";
import { at } from "./inside.ts";

/** What is told of a statement that runs; as the driver's results tell it. */
export interface Observer {
  onKeys(keys: string[]): void;
  onNext(record: Record): void;
  onCompleted(summary: ResultSummary): void;
  onError(error: unknown): void;
}

/** A statement that runs, however it was begun. */
export interface Stream {
  subscribe(observer: Observer): void;
  /** What the driver gives Neo4j's answers to, where it lets us see that. */
  receiver: Promise<unknown>;
  /** Lets Neo4j end without giving the rows that are left. */
  discard(): void;
}

interface Beginning {
  text: string;
  parameters: { [name: string]: unknown };
  seconds: number;
  mark: string;
  fetchSize: number;
}

/** A connection that a session has taken from the pool. */
export interface Bolt {
  session: Session;
  socket: Socket;
  /** When it was taken. */
  since: number;
  /** Whether it can be used for the next statement: nothing is answered any more. */
  isOpen(): boolean;
  /** Rolls back what was there before, begins a transaction that can't write, and runs in it, all of that in one write. */
  rerun(beginning: Beginning): Stream;
  /**
   * Rolls back and waits until nothing more is answered. The driver gives a connection back after the first such answer
   * since it knows of one rollback at a time; where a statement fails meanwhile it sends another, whose answer would be
   * taken by whoever uses the connection next.
   */
  settle(): Promise<void>;
}

/** As the driver has it inside. */
interface Connection {
  isOpen(): boolean;
  hasOngoingObservableRequests(): boolean;
  resetAndFlush(): Promise<void>;
  beginTransaction(config: object): unknown;
  run(text: string, parameters: object, config: object): Receiver;
  getProtocolVersion(): ConstructorParameters<typeof ResultSummary>[3];
}

interface Receiver {
  subscribe(observer: Omit<Observer, "onCompleted"> & { onCompleted(metadata: object): void }): void;
  cancel(): void;
}

const methods: (keyof Connection)[] = [
  "isOpen",
  "hasOngoingObservableRequests",
  "resetAndFlush",
  "beginTransaction",
  "run",
  "getProtocolVersion",
];

const isConnection = (value: unknown): value is Connection =>
  methods.every((name) => typeof at(value, name) === "function");

/**
 * The driver's sessions and transactions make dozens of promises for each statement, half of this process's time for a
 * short one; so this goes past them to what they call. Undefined where a new version of the driver differs inside.
 */
export function boltOf(session: Session, connection: unknown, socket: Socket): Bolt | undefined {
  const bookmarks = at(session, "_lastBookmarks");
  if (!isConnection(connection) || bookmarks === undefined) return undefined;
  const begin = (seconds: number, mark: string) =>
    connection.beginTransaction({
      bookmarks,
      txConfig: { timeout: neo4j.int(Math.ceil(seconds * 1000)), metadata: { backchannel: mark } },
      mode: neo4j.session.READ,
      database: at(session, "_readConnectionHolder", "_database"),
    });
  return {
    session,
    socket,
    since: performance.now(),
    async settle() {
      do await connection.resetAndFlush().catch(() => undefined);
      while (connection.isOpen() && connection.hasOngoingObservableRequests());
    },
    isOpen: () => connection.isOpen() && !connection.hasOngoingObservableRequests(),
    rerun({ text, parameters, seconds, mark, fetchSize }) {
      socket.cork();
      // Where that fails the connection is broken, and what follows fails with it.
      connection.resetAndFlush().catch(() => undefined);
      begin(seconds, mark);
      const config = { bookmarks, txConfig: { timeout: null, metadata: null }, fetchSize };
      const receiver = connection.run(text, parameters, config);
      socket.uncork();
      const summaryOf = (metadata: object) =>
        new ResultSummary(text, parameters, metadata, connection.getProtocolVersion());
      return {
        subscribe: (observer) =>
          receiver.subscribe({
            onKeys: (keys) => observer.onKeys(keys),
            onNext: (record) => observer.onNext(record),
            onError: (error) => observer.onError(error),
            onCompleted: (metadata) => observer.onCompleted(summaryOf(metadata)),
          }),
        receiver: Promise.resolve(receiver),
        discard: () => receiver.cancel(),
      };
    },
  };
}
