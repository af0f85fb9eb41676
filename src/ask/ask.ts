import type { Answer, Offer } from "../domain/answer.ts";
import { BadRequestError } from "../domain/errors.ts";
import type { Reading } from "../domain/reading.ts";
import type { Lookups } from "./lookups.ts";
import { answerPrepared } from "./prepared.ts";

/** Answers a question in words, or a reading of one; `previous` is the reading of the question before it. */
export async function ask(
  lookups: Lookups,
  { reading }: { question?: string | undefined; reading?: Reading | undefined; previous?: Reading | undefined },
): Promise<Answer> {
  if (reading?.ask === "prepared") return answerPrepared(lookups, reading.question, reading.parameters);
  throw new BadRequestError("Only prepared questions are answered yet.");
}

/** Whole questions that begin with, or are about, what is typed; each has an answer. */
export async function suggest(_lookups: Lookups, _typed: string, _limit: number): Promise<Offer[]> {
  return [];
}
