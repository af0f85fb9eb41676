import { batch } from "@preact/signals";
import { ApiError } from "../api.ts";
import { type Address, formatAddress } from "../state/address.ts";
import { askedOn, askedWords, followUp, inSentence, placeOf, titleOf } from "../state/ask/asked.ts";
import { address, announcement, answer } from "../state/session.ts";
import { ask } from "./ask.ts";
import { goTo, remember } from "./askQuestion.ts";

/**
 * Asks on from the answer that is open: "and Qatar?". Where that is understood, its answer gets an address of its own,
 * and true comes back; else what came back is told beside the field, and the answer before it stays.
 */
export async function askOn(words: string): Promise<boolean> {
  const previous = answer.peek()?.reading?.value;
  const mine = {
    words,
    of: formatAddress(address.peek()),
    answer: { state: "loading" as const },
  };
  followUp.value = mine;
  const isMine = () => followUp.peek() === mine && formatAddress(address.peek()) === mine.of;
  try {
    const found = await ask("ask", { body: { question: words, previous } });
    if (!isMine()) return false;
    if (found.reading && (found.status === "answered" || found.status === "nothing")) {
      const place = placeOf(found.reading.value);
      remember(inSentence(found.reading.words), place);
      batch(() => {
        keepWords(place, words);
        followUp.value = undefined;
        goTo(place, found);
      });
      return true;
    }
    announcement.value = found.sentence;
    followUp.value = { ...mine, answer: { state: "there", value: found } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (isMine()) followUp.value = { ...mine, answer: { state: "failed", message: error.message, missing: false } };
  }
  return false;
}

/** Keeps in which words a place was asked for, and after which question: its own words are those of its reading. */
function keepWords(place: Address, words: string): void {
  const here = address.peek();
  if (here.view !== "ask" || place.view !== "ask" || place.reading === undefined) return;
  const before = here.reading === undefined ? undefined : askedOn.peek().get(here.reading);
  const after = before?.words ?? titleOf(here, askedWords.peek(), answer.peek()) ?? "";
  askedOn.value = new Map(askedOn.peek()).set(place.reading, { words, after });
}
