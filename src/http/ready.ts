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
  let asked = { at: Number.NEGATIVE_INFINITY, answer: Promise.resolve(false) };
  return async () => {
    const open = store();
    if (!open) return { ...startup.snapshot(), ready: false };
    if (Date.now() - asked.at > milliseconds.remembered) asked = { at: Date.now(), answer: answers(open) };
    const ready = await asked.answer;
    const waitingFor = ready ? undefined : "The database stopped answering";
    return { ...startup.snapshot(), ready, ...(waitingFor && { waitingFor }), capacity: open.capacity() };
  };
}

async function answers(store: Pick<Store, "ping">): Promise<boolean> {
  try {
    return await Promise.race([store.ping().then(() => true), wait(milliseconds.patience, false)]);
  } catch (error) {
    if (error instanceof UnavailableError) return false;
    throw error;
  }
}
