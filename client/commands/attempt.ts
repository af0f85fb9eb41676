import { computed, signal } from "@preact/signals";
import { ApiError } from "../api.ts";
import { toast, whileOpen } from "../state/session.ts";
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

const pending = signal(0);
/** Whether a change of the picture that takes a while is under way. */
export const isChanging = computed(() => pending.value > 0);

/**
 * Changes of the picture one after the other: each finds it as the one before has left it. What was wished of a graph
 * is let go when another one is open by then; `isOpen` tells whether it still is.
 */
export function inTurn(change: (isOpen: () => boolean) => Promise<unknown>): Promise<void> {
  const isOpen = whileOpen();
  const act = async () => {
    if (isOpen()) await change(isOpen);
  };
  pending.value++;
  const next = last.then(act, act).finally(() => {
    pending.value--;
  });
  last = next;
  return next;
}
