import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { StatementError } from "../../domain/errors.ts";
import type { PackedRow } from "./packedRow.ts";
import type { Writing, Written } from "./writingThread.ts";

/** Bytes of a row that are written while nobody else has a turn, in a few hundredths of a second at most. */
export const large = 64 * 1024;

let thread: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** The text of a large row, written in a thread of its own: one row at a time, so that the memory holds no more of them. */
export function writtenApart({ message }: PackedRow, isTyped: boolean): Promise<string | undefined> {
  const text = last.then(() => written({ message, isTyped }));
  last = text.catch(() => undefined);
  return text;
}

async function written(writing: Writing): Promise<string | undefined> {
  thread ??= startThread();
  thread.postMessage(writing);
  const [{ text, problem }] = (await once(thread, "message")) as [Written];
  if (problem) throw new StatementError(problem.message, problem.code);
  return text;
}

/** It keeps no process alive, and where it fails the next row has another. */
function startThread(): Worker {
  const started = new Worker(new URL("./writingThread.ts", import.meta.url));
  started.unref();
  return started.once("error", () => {
    thread = undefined;
  });
}
