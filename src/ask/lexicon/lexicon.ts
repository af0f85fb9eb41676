import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const Phrases = z.array(z.string()).default([]);

/** How questions are put in one language; see `en.yaml`. Phrases are in lower case, each word in its base form. */
const Lexicon = z.strictObject({
  language: z.string(),
  stemmer: z.string().optional().describe("Of snowball; without it words are compared as they are"),
  forms: z.record(z.string(), z.array(z.string())).default({}),
  short: z.record(z.string(), z.string()).default({}),
  fillers: Phrases,
  poles: Phrases.describe("What the two are called between whom everything happens"),
  anything: Phrases.describe("Nouns that say nothing of what is meant: thing, one"),
  operators: z.record(z.string(), Phrases),
  months: Phrases,
  spans: z.strictObject({
    before: Phrases,
    after: Phrases,
    since: Phrases,
    in: Phrases,
    between: Phrases,
    and: Phrases,
    decade: z.string().optional(),
    fine: Phrases,
  }),
  refused: Phrases,
});
export type Lexicon = z.infer<typeof Lexicon>;

/** The lexicon of a language that there is a file for. */
export function readLexicon(language: string): Lexicon {
  return Lexicon.parse(parse(readFileSync(new URL(`./${language}.yaml`, import.meta.url), "utf8")));
}
