import { ApiError } from "../api.ts";
import { toast } from "../state/session.ts";
import { isAbort } from "./ask.ts";

/** Lets something run that a reader asked for; where the server refuses, a toast says why. */
export function attempt(doing: Promise<unknown>): void {
  doing.catch((error: unknown) => {
    if (isAbort(error)) return;
    if (!(error instanceof ApiError)) throw error;
    // A database that is gone has its banner.
    if (!error.unavailable) toast.value = { words: error.message };
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: each finds the picture as the one before has left it. */
export function inTurn<Value>(action: () => Promise<Value>): Promise<Value> {
  const next = last.then(action, action);
  last = next;
  return next;
}
