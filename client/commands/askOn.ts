import { batch } from "@preact/signals";
import { ApiError } from "../api.ts";
import { formatAddress } from "../state/address.ts";
import { followUp, inSentence, placeOf } from "../state/ask/asked.ts";
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
      const { words, value } = found.reading;
      const place = placeOf(value);
      remember(inSentence(words), place);
      batch(() => {
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
