import { signal } from "@preact/signals";
import type { Answer, Offer } from "../../src/domain/answer.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { ApiError } from "../api.ts";
import { go, rename } from "../router.ts";
import { type Address, formatAddress } from "../state/address.ts";
import { askedWords, placeOf, placeOfOffer, readingIn } from "../state/ask/asked.ts";
import { pastQuestions, withQuestion } from "../state/ask/past.ts";
import { fromHere } from "../state/link.ts";
import { isTrusted } from "../state/pictures/pending.ts";
import { address, announcement, answered } from "../state/session.ts";
import { askText } from "../text/ask.ts";
import { askBoxText } from "../text/askBox.ts";
import { ask } from "./ask.ts";
import { attempt } from "./attempt.ts";
import { follow } from "./follow.ts";
import { bringGuests } from "./picture.ts";

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
    arrived: ({ subgraph, sentence, near, reading }) => {
      if (reading?.value.ask === "statement") {
        // Cypher that only reads is run where it is written.
        rename({ view: "cypher", statement: reading.value.statement.trim() });
        return;
      }
      announcement.value = near ? `${sentence} ${askText.near.announced(near.evidence.length)}` : sentence;
      if (!isTrusted()) attempt(bringGuests(subgraph));
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
  if (!reading) throw new ApiError(askBoxText.unreadable);
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

/** Keeps a question among those asked before. */
export function remember(words: string, place: Address): void {
  const asked = {
    words: words.slice(0, 1000),
    place: formatAddress(fromHere({ ...place, as: undefined, by: undefined })),
  };
  pastQuestions.value = withQuestion(pastQuestions.peek(), asked);
}

/** Goes to the place of a reading whose answer is at hand. */
export function goTo(place: Address, found: Answer): void {
  const key = wishOf(place);
  if (key) atHand.set(key, found);
  go(place);
}
