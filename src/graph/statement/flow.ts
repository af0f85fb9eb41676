import type { Record, ResultSummary } from "neo4j-driver";
import type { StatementCall } from "../store.ts";
import type { Stream } from "./bolt.ts";
import { createBrake } from "./brake.ts";
import { createFetching } from "./fetching.ts";
import { createRowQueue } from "./rowQueue.ts";
import { rowText } from "./rowText.ts";
import { connectionClosed } from "./statementError.ts";
import type { Opened } from "./transaction.ts";
import { keepPacked } from "./unpack.ts";

/** Why no more rows are taken; of an answer that is complete, nothing. */
export interface End {
  truncated?: "rows" | "bytes" | "time";
  error?: unknown;
}

/** The rows of a result as JSON texts, as fast as they are taken and no faster. */
export interface Flow {
  fields(): string[];
  /** All rows that are there, once there are some; none when the rows have ended. */
  take(): Promise<string[]>;
  /** How many rows there were so far, also those not yet taken. */
  count(): number;
  end(): End | undefined;
  /** Whether Neo4j has nothing more to say of it. */
  isOver(): boolean;
  /** What Neo4j says when all rows have come, or were discarded; undefined where it has failed instead. */
  summary: Promise<ResultSummary | undefined>;
  /** Takes no more rows from Neo4j; those that are there can still be taken. */
  stop(end: End): void;
}

interface Flowing {
  stream: Stream;
  socket: Opened["socket"];
  form: StatementCall["answer"];
  limit: { rows?: number | undefined; bytes?: number | undefined };
  /** Called when more has come of one row than may. */
  tooLarge(): void;
}

// Characters of rows that wait to be taken; beyond them nothing is read from the connection, so that Neo4j waits too.
const enough = 64 * 1024;

/** Begins to read at once. */
export function createFlow({ stream, socket, form, limit, tooLarge }: Flowing): Flow {
  // First the driver says why, if it does.
  const gone = () => void setImmediate(() => stop({ error: connectionClosed() }));
  const brake = createBrake(socket, { tooLarge, gone });
  const fetch = createFetching(stream);
  keepPacked(stream);
  let fields: string[] = [];
  const rows = createRowQueue();
  let [count, characters, bytes] = [0, 0, 0];
  let ended: End | undefined;
  let isOver = false;
  let news = Promise.withResolvers<void>();
  const { promise: summary, resolve: finish } = Promise.withResolvers<ResultSummary | undefined>();

  function stop(end: End): void {
    ended ??= end;
    brake.release();
    news.resolve();
  }
  function add(record: Record): void {
    brake.rowCame();
    if (count === limit.rows) stop({ truncated: "rows" });
    if (ended) return;
    const { text, size } = rowText(record, form);
    count += 1;
    characters += size;
    rows.add(text);
    fetch(size);
    if (characters > enough) brake.pull();
    news.resolve();
  }
  /** Ends with what was taken before, though more may have come. */
  function cut(end: End): void {
    rows.clear();
    ended = end;
    stop(end);
  }
  function withinBytes(texts: string[]): string[] {
    const beyond = texts.findIndex((text) => {
      bytes += Buffer.byteLength(text);
      return bytes > (limit.bytes ?? Number.POSITIVE_INFINITY);
    });
    if (beyond < 0) return texts;
    cut({ truncated: "bytes" });
    return texts.slice(0, beyond);
  }
  stream.subscribe({
    onKeys(keys) {
      fields = keys;
    },
    // Called by the driver, which must not fail with it.
    onNext(record) {
      try {
        add(record);
      } catch (error) {
        stop({ error });
      }
    },
    onCompleted(told) {
      isOver = true;
      stop({});
      finish(told);
    },
    onError(error) {
      stop({ error });
      finish(undefined);
    },
  });
  return {
    fields: () => fields,
    count: () => count,
    end: () => ended,
    isOver: () => isOver,
    summary,
    stop,
    async take() {
      if (rows.isEmpty() && !ended) await news.promise;
      const taken = withinBytes(
        await rows.take().catch((error) => {
          cut({ error });
          return [];
        }),
      );
      if (!ended && rows.isEmpty()) {
        characters = 0;
        news = Promise.withResolvers<void>();
        brake.ease();
      }
      return taken;
    },
  };
}
