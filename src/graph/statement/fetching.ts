import type { Stream } from "./bolt.ts";
import { at } from "./inside.ts";

/** Rows of the first batch. */
export const firstRows = 30;

const most = { rows: 1000, characters: 1_000_000 };

/**
 * Neo4j keeps all rows of a batch in its own memory until they are read, however slowly. So the next batch has as many
 * rows as make about a megabyte, to go by the last ones. The driver takes one number for all batches: this reaches into it;
 * where a new version differs, batches stay small.
 */
export function createFetching({ receiver }: Pick<Stream, "receiver">): (characters: number) => void {
  let stream: unknown;
  let usual: number | undefined;
  receiver.then(
    (found) => {
      stream = found;
    },
    () => undefined,
  );
  return (characters) => {
    usual = usual === undefined ? characters : usual + (characters - usual) / 10;
    const rows = Math.min(most.rows, Math.max(1, Math.floor(most.characters / usual)));
    if (typeof at(stream, "_fetchSize") === "number") Reflect.set(Object(stream), "_fetchSize", rows);
  };
}
