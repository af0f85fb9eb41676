import { setTimeout as wait } from "node:timers/promises";
import { UnavailableError } from "../domain/errors.ts";
import type { Startup } from "../domain/startup.ts";
import type { Store } from "../graph/store.ts";

export interface Progress {
  snapshot(): Startup;
}

interface Parts {
  startup: Progress;
  store: () => Pick<Store, "ping" | "capacity"> | undefined;
}

const milliseconds = { patience: 1000, remembered: 1000 };

/** Whether the database answers now, and what room it has: a ping at most every second, however many ask. */
export function readiness({ startup, store }: Parts): () => Promise<Startup> {
  let asked = { at: Number.NEGATIVE_INFINITY, lack: Promise.resolve<string | undefined>(undefined) };
  return async () => {
    const open = store();
    if (!open) return { ...startup.snapshot(), ready: false };
    if (Date.now() - asked.at > milliseconds.remembered) asked = { at: Date.now(), lack: lackOf(open) };
    const waitingFor = await asked.lack;
    return { ...startup.snapshot(), ready: !waitingFor, ...(waitingFor && { waitingFor }), capacity: open.capacity() };
  };
}

/** What keeps the database from answering, in a sentence; undefined where it answers. */
async function lackOf(store: Pick<Store, "ping">): Promise<string | undefined> {
  const late = "The database stopped answering.";
  try {
    return await Promise.race([store.ping().then(() => undefined), wait(milliseconds.patience, late)]);
  } catch (error) {
    if (error instanceof UnavailableError) return error.message;
    throw error;
  }
}
