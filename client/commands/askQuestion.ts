import { batch, signal } from "@preact/signals";
import type { Answer, Offer } from "../../src/domain/answer.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { ApiError } from "../api.ts";
import { go } from "../router.ts";
import { type Address, formatAddress } from "../state/address.ts";
import { askedWords, followUp, inSentence, placeOf, placeOfOffer, readingIn } from "../state/ask/asked.ts";
import { pastQuestions, withQuestion } from "../state/ask/past.ts";
import { fromHere } from "../state/link.ts";
import { isTrusted } from "../state/pictures/pending.ts";
import { address, announcement, answer, answered } from "../state/session.ts";
import { askText } from "../text/ask.ts";
import { ask } from "./ask.ts";
import { attempt } from "./attempt.ts";
import { follow } from "./follow.ts";
import { bringQuietly } from "./picture.ts";

/** How often the reader had the same asked again. */
const tries = signal(0);

/** Answers that came before the reader went to their place, by the wish for them. */
const atHand = new Map<string, Answer>();

/** Keeps the answer to the question in the address, prepared or in words, and draws what it rests on. */
export const followQuestion = () =>
  follow({
    wanted: () => wishOf(address.value),
    load: fetchAnswer,
    into: answered,
    arrived: ({ subgraph, sentence }) => {
      announcement.value = sentence;
      if (!isTrusted()) attempt(bringQuietly(subgraph));
    },
  });

/** An address that asks, as a text: `try` tells the same wish from an earlier one. */
function wishOf(here: Address): string | undefined {
  if (here.view === "questions") return wish({ view: here.view, question: here.question, parameters: here.parameters });
  if (here.view !== "ask" || (here.q === undefined && here.reading === undefined)) return undefined;
  return wish(here.reading === undefined ? { view: here.view, q: here.q } : { view: here.view, reading: here.reading });
}

const wish = (here: Address) => JSON.stringify({ here, try: tries.value });

async function fetchAnswer(key: string, signal: AbortSignal): Promise<Answer> {
  const known = atHand.get(key);
  atHand.clear();
  if (known) return known;
  const { here } = JSON.parse(key) as { here: Address };
  if (here.view === "questions")
    return ask("answerQuestion", { params: { id: here.question }, query: here.parameters }, { signal });
  if (here.view !== "ask") throw new Error(`Nothing is asked at ${key}`);
  if (here.reading === undefined) return ask("ask", { body: { question: here.q } }, { signal });
  const reading = readingIn(here);
  if (!reading) throw new ApiError(askText.unreadable);
  return ask("ask", { body: { reading } }, { signal });
}

/** Asks a question as it is typed. */
export function askWords(typed: string): void {
  const words = typed.trim();
  const place: Address = { view: "ask", q: words };
  remember(words, place);
  go(place);
  // The same once more is a wish for a new answer.
  if (answered.peek()?.state === "failed") askAgain();
}

/** Asks a question that was offered. */
export function askOffer(offer: Offer): void {
  rememberOffer(offer);
  go(placeOfOffer(offer));
}

/** Keeps the words of an offer beside its reading, for where it leads. */
export function rememberOffer(offer: Offer): void {
  const place = placeOfOffer(offer);
  remember(offer.words, place);
  if (place.view === "ask" && place.reading)
    askedWords.value = new Map(askedWords.peek()).set(place.reading, offer.words);
}

/** Asks what a reader made of how a question was understood. */
export function askReading(reading: Reading): void {
  go(placeOf(reading));
}

export function askAgain(): void {
  tries.value += 1;
}

function remember(words: string, place: Address): void {
  const asked = {
    words: words.slice(0, 1000),
    place: formatAddress(fromHere({ ...place, as: undefined, by: undefined })),
  };
  pastQuestions.value = withQuestion(pastQuestions.peek(), asked);
}

/**
 * Asks on from the answer that is open: "and Qatar?". Where that is understood, its answer gets an address of its own,
 * and true comes back; else what came back is told beside the field, and the answer before it stays.
 */
export async function askOn(words: string): Promise<boolean> {
  const previous = answer.peek()?.reading?.value;
  const mine = { words, of: formatAddress(address.peek()), answer: { state: "loading" as const } };
  followUp.value = mine;
  const isMine = () => followUp.peek() === mine && formatAddress(address.peek()) === mine.of;
  try {
    const found = await ask("ask", { body: { question: words, previous } });
    if (!isMine()) return false;
    if (found.reading && (found.status === "answered" || found.status === "nothing")) {
      goTo(found, found.reading);
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

function goTo(found: Answer, { words, value }: NonNullable<Answer["reading"]>): void {
  const place = placeOf(value);
  remember(inSentence(words), place);
  const key = wishOf(place);
  if (key) atHand.set(key, found);
  batch(() => {
    followUp.value = undefined;
    go(place);
  });
}
