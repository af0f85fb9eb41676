import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Answer } from "../../../src/domain/answer.ts";

const Keyed = z.strictObject({
  question: z.string(),
  ids: z.array(z.string()).optional(),
  number: z.number().optional(),
  value: z.union([z.string(), z.boolean()]).optional(),
  declined: z.literal(true).optional(),
});
type Keyed = z.infer<typeof Keyed>;

export const languages = ["de", "fr", "es", "fa", "ar"] as const;

/** The questions of a language with the whole answer to each. */
export function questionsIn(language: string): Keyed[] {
  return z.array(Keyed).parse(parse(readFileSync(new URL(`./${language}.yaml`, import.meta.url), "utf8")));
}

/** What an answer says that is asked for, in the shape of a key; of one that was declined its status. */
export function saidBy({ ids, number, value }: Keyed, answer: Answer): unknown {
  if (answer.status !== "answered") return answer.status;
  if (number !== undefined) return answer.number;
  if (ids) return answer.answers.map(({ id }) => id).toSorted();
  const told = answer.value;
  if (value === undefined || !told) return answer.sentence;
  return told.kind === "boolean" ? told.boolean : "words" in told ? told.words : told.number;
}

export const wanted = ({ ids, number, value }: Keyed): unknown => ids?.toSorted() ?? number ?? value;
