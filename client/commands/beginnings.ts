import { signal } from "@preact/signals";
import type { Offer } from "../../src/domain/answer.ts";
import { ApiError } from "../api.ts";
import { questions, whileOpen } from "../state/session.ts";
import { ask } from "./ask.ts";

/** Questions to begin with, of the graph that is open: made from it, and the prepared ones that are put forward. */
export const beginnings = signal<Offer[]>([]);

const most = 6;

let isOpen = () => false;

/** Fetches them, once for each graph. */
export async function fetchBeginnings(): Promise<void> {
  if (isOpen()) return;
  const isStill = whileOpen();
  isOpen = isStill;
  beginnings.value = featured();
  try {
    const { questions: made } = await ask("suggestQuestions", { query: { q: "" } });
    if (isStill()) beginnings.value = distinct([...made, ...featured()]).slice(0, most);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    isOpen = () => false;
  }
}

function featured(): Offer[] {
  return questions
    .peek()
    .filter((question) => question.featured)
    .map(({ id, title }) => ({ words: title, reading: { ask: "prepared", question: id, parameters: {} } }));
}

/** Each question once: those that are featured may be among those made. */
const distinct = (offers: Offer[]) => [...new Map(offers.map((offer) => [offer.words, offer])).values()];
