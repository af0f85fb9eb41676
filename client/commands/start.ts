import { batch, computed, effect, untracked } from "@preact/signals";
import { ApiError, call } from "../api.ts";
import { prepareCore } from "../canvas/core.ts";
import { canvasWidth } from "../canvas/measure.ts";
import { prepareToPlace } from "../layout/place.ts";
import { expansion } from "../state/expansion.ts";
import { menu } from "../state/menu.ts";
import { reaching } from "../state/neighbourhood.ts";
import { address, loadedAt, opening, outage, schema, startup, toast } from "../state/session.ts";
import { dropResults } from "../state/tabs.ts";
import { choices } from "./choices.ts";
import { load } from "./load.ts";
import { endRuns } from "./statement.ts";

/** Between two questions whether the database is there, and after it gave no graph. */
const milliseconds = { between: 500, afterFailure: 5000 };

const database = computed(() => address.value.database);

/** Aborts when another database is chosen than the one that is open: nothing of it may come any longer. */
let leaving = new AbortController();

/** Opens the graph of the database in the address, and another whenever the address names another. */
export function followDatabase(): () => void {
  prepareToPlace();
  void canvasWidth();
  let isAnother = false;
  const stop = effect(() => {
    const mine = new AbortController();
    leaving = mine;
    // Named only to be followed: `call` adds it to each request.
    void database.value;
    untracked(() => {
      if (isAnother) forget();
      isAnother = true;
      void openGraph(mine.signal);
    });
    return () => mine.abort();
  });
  // Once the first request is on its way.
  setTimeout(prepareCore);
  return stop;
}

/** What is known of a database goes before another is opened; what is written in the editor stays. */
function forget(): void {
  endRuns();
  batch(() => {
    loadedAt.value = 0;
    schema.value = undefined;
    opening.value = undefined;
    startup.value = undefined;
    outage.value = undefined;
    toast.value = undefined;
    menu.value = undefined;
    expansion.value = undefined;
    reaching.value = undefined;
    choices.value = {};
    dropResults();
  });
}

/** Waits for the server, loads the graph and opens it. What fails is tried again: the page recovers by itself. */
async function openGraph(signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await isOpened(signal)))
    await wait(startup.peek()?.failure ? milliseconds.afterFailure : milliseconds.between);
}

async function isOpened(signal: AbortSignal): Promise<boolean> {
  if (!(await isReady(signal))) return false;
  try {
    await load(signal);
    return true;
  } catch (error) {
    if (signal.aborted) return true;
    if (!(error instanceof ApiError)) throw error;
    // The database answers, but not with a graph.
    if (!error.unavailable) startup.value = { ready: false, steps: [], failure: error.message };
    return false;
  }
}

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function isReady(signal: AbortSignal): Promise<boolean> {
  const told = await call("getReady", {}, { signal }).catch(() => ({ ready: false, steps: [] }));
  if (signal.aborted) return false;
  // A failure stays in sight until there is something else to say.
  if (!told.ready || !startup.peek()?.failure) startup.value = told;
  return told.ready;
}

/** Reads a database anew, counts and picture, as for one to which something was added. */
export async function openAgain(): Promise<void> {
  await load(leaving.signal, { refresh: "true" });
}

/** Has the database counted anew; the picture stays as it is. */
export async function countAnew(): Promise<void> {
  const { signal } = leaving;
  const counted = await call("getSchema", { query: { refresh: "true" } }, { signal });
  if (!signal.aborted) schema.value = counted;
}
