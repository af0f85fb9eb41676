import { computed, effect, type Signal, untracked } from "@preact/signals";
import { ApiError } from "../api.ts";
import { type Loaded, latest } from "../state/loaded.ts";
import { recoveries, schema } from "../state/session.ts";

interface Following<Value> {
  /** What is wanted now, as a text that tells it from anything else; undefined where nothing is. */
  wanted: () => string | undefined;
  load: (wish: string, signal: AbortSignal) => Promise<Value>;
  into: Signal<Loaded<Value> | undefined>;
  /** Happens once what was wanted is there. */
  arrived?: (value: Value) => void;
}

/** Keeps a signal filled with what is wanted: asks anew when that changes or the database is back, gives up the rest. */
export function follow<Value>({ wanted, load, into, arrived }: Following<Value>): () => void {
  const wish = computed(() => (schema.value ? wanted() : undefined));
  let held: string | undefined;
  return effect(() => {
    const key = wish.value;
    const isThere = recoveries.value >= 0 && held === key && into.peek()?.state === "there";
    held = key;
    if (isThere) return;
    if (key === undefined) {
      into.value = undefined;
      return;
    }
    const leaving = new AbortController();
    into.value = { state: "loading", previous: latest(into.peek()) };
    untracked(() => load(key, leaving.signal)).then(
      (value) => {
        if (leaving.signal.aborted) return;
        into.value = { state: "there", value };
        arrived?.(value);
      },
      (error) => {
        if (!leaving.signal.aborted) into.value = failure(error);
      },
    );
    return () => leaving.abort();
  });
}

function failure(error: unknown) {
  if (!(error instanceof ApiError)) console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return { state: "failed", message, missing: error instanceof ApiError && error.problem?.status === 404 } as const;
}
