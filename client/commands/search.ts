import { signal } from "@preact/signals";
import type { Found } from "../../src/domain/found.ts";
import { ApiError } from "../api.ts";
import { ask, isAbort } from "./ask.ts";

const milliseconds = { pause: 120 };

/** What the find box offers for what is typed in it. */
export type Offer =
  | { state: "closed" }
  | { state: "looking"; previous?: Found | undefined }
  | { state: "found"; words: string; found: Found }
  | { state: "failed"; message: string };

export const offer = signal<Offer>({ state: "closed" });

let timer: ReturnType<typeof setTimeout> | undefined;
let leaving: AbortController | undefined;
/** What was found last stays until there is something new. */
let previous: Found | undefined;

/** Looks for what is typed, once typing pauses; what was looked for before is given up. */
export function lookFor(words: string): void {
  closeOffer();
  if (words.trim() === "") return;
  offer.value = { state: "looking", previous };
  timer = setTimeout(() => look(words.trim()), milliseconds.pause);
}

export function closeOffer(): void {
  clearTimeout(timer);
  leaving?.abort();
  offer.value = { state: "closed" };
}

async function look(words: string): Promise<void> {
  const mine = new AbortController();
  leaving = mine;
  try {
    const found = await ask("search", { query: { q: words.slice(0, 200) } }, { signal: mine.signal });
    if (mine.signal.aborted) return;
    previous = found;
    offer.value = { state: "found", words, found };
  } catch (error) {
    if (isAbort(error)) return;
    if (!(error instanceof ApiError)) throw error;
    offer.value = { state: "failed", message: error.message };
  }
}
