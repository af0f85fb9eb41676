import { signal } from "@preact/signals";
import type { Answer, Offer } from "../../../src/domain/answer.ts";
import { Reading } from "../../../src/domain/reading.ts";
import type { Address } from "../address.ts";
import { parsedJson } from "../json.ts";
import type { Loaded } from "../loaded.ts";

export type AskAddress = Extract<Address, { view: "ask" }>;

/** In which words the readings of this window were asked, by their text; a link has the reading alone. */
export const askedWords = signal<ReadonlyMap<string, string>>(new Map());

/** What was asked on in this window and understood, by its reading's text: in which words, and after which question. */
export const askedOn = signal<ReadonlyMap<string, { words: string; after: string }>>(new Map());

/** What was asked on from an answer in words, until it has an address of its own. */
export const followUp = signal<{ words: string; of: string; answer: Loaded<Answer> } | undefined>(undefined);

/** Where the answer to a reading stands: a prepared question has its own view. */
export function placeOf(reading: Reading): Address {
  if (reading.ask === "prepared")
    return { view: "questions", question: reading.question, parameters: reading.parameters };
  return { view: "ask", reading: JSON.stringify(reading) };
}

export const placeOfOffer = ({ reading }: Offer): Address => placeOf(reading);

/** The reading that an address carries; undefined where it carries none that can be read. */
export function readingIn({ reading }: AskAddress): Reading | undefined {
  if (reading === undefined) return undefined;
  return Reading.safeParse(parsedJson(reading)).data;
}

/** The question of an address in words: as it was asked, else as it was understood. */
export function titleOf(
  here: AskAddress,
  words: ReadonlyMap<string, string>,
  answer: Answer | undefined,
): string | undefined {
  if (here.reading === undefined) return here.q;
  return words.get(here.reading) ?? (answer?.reading && inSentence(answer.reading.words));
}

/** How a question was understood, as a heading. */
export function inSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
