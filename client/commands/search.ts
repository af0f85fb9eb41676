import { signal } from "@preact/signals";
import type { Offer as QuestionOffer } from "../../src/domain/answer.ts";
import type { Found } from "../../src/domain/found.ts";
import { ApiError } from "../api.ts";
import { ask, isAbort } from "./ask.ts";

const milliseconds = { pause: 120 };

/** Things and prepared questions that are called so, and whole questions about what is typed. */
export interface Offered {
  found: Found;
  questions: QuestionOffer[];
}

/** What the box offers for what is typed in it; `begin` before anything is. */
export type Offer =
  | { state: "closed" }
  | { state: "begin" }
  | { state: "looking"; previous?: Offered | undefined }
  | { state: "found"; words: string; offered: Offered }
  | { state: "failed"; message: string };

export const offer = signal<Offer>({ state: "closed" });

let timer: ReturnType<typeof setTimeout> | undefined;
let leaving: AbortController | undefined;
/** What was found last stays until there is something new. */
let previous: Offered | undefined;

/** Looks for what is typed, once typing pauses; what was looked for before is given up. */
export function lookFor(words: string): void {
  closeOffer();
  if (words.trim() === "") {
    offer.value = { state: "begin" };
    return;
  }
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
  const q = words.slice(0, 200);
  try {
    const [found, questions] = await Promise.all([
      ask("search", { query: { q } }, { signal: mine.signal }),
      questionsAbout(q, mine.signal),
    ]);
    if (mine.signal.aborted) return;
    previous = { found, questions };
    offer.value = { state: "found", words, offered: previous };
  } catch (error) {
    if (isAbort(error)) return;
    if (!(error instanceof ApiError)) throw error;
    offer.value = { state: "failed", message: error.message };
  }
}

/** Where these cannot be had, things are offered all the same. */
async function questionsAbout(q: string, signal: AbortSignal): Promise<QuestionOffer[]> {
  try {
    return (await ask("suggestQuestions", { query: { q } }, { signal })).questions;
  } catch (error) {
    if (error instanceof ApiError && !error.unavailable) return [];
    throw error;
  }
}
