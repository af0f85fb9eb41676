import { signal } from "@preact/signals";
import { z } from "zod";
import { parseAddress } from "../address.ts";

/** A question that was asked in this browser, and the address of its answer. */
export const PastQuestion = z.object({
  words: z.string().min(1).max(1000),
  place: z.string().startsWith("#/").max(20_000),
});
export type PastQuestion = z.infer<typeof PastQuestion>;

/** Questions that were asked, the newest first. */
export const pastQuestions = signal<PastQuestion[]>([]);

const most = 50;

/** The questions with one more; asked again, it comes first and stands once. */
export function withQuestion(questions: PastQuestion[], asked: PastQuestion): PastQuestion[] {
  const isOther = ({ words, place }: PastQuestion) =>
    place !== asked.place && (words !== asked.words || isElsewhere(place));
  const isElsewhere = (place: string) => databaseOf(place) !== databaseOf(asked.place);
  return [asked, ...questions.filter(isOther)].slice(0, most);
}

/** Those of a database; without a name, of the configured one. */
export function askedOf(questions: PastQuestion[], database: string | undefined): PastQuestion[] {
  return questions.filter(({ place }) => databaseOf(place) === database);
}

const databaseOf = (place: string) => parseAddress(place).database;
