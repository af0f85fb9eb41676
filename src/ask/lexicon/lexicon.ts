import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { LabelDefinition, RelationWords } from "../../domain/ontology.ts";

const Phrases = z.array(z.string()).default([]);

/** How questions are put in one language; see `en.yaml`. Phrases are in lower case, each word in its base form. */
const Lexicon = z.strictObject({
  language: z.string(),
  order: z
    .enum(["fixed", "free"])
    .default("fixed")
    .describe("free: who did what is told by what the types allow, never by which word stands first"),
  stemmer: z.string().optional().describe("Of snowball; without it words are compared as they are"),
  prefixes: Phrases.describe("What may be written together with the word after it: articles"),
  suffixes: Phrases.describe("Endings that are left off, the longest first"),
  forms: z.record(z.string(), z.array(z.string())).default({}),
  short: z.record(z.string(), z.string()).default({}),
  fillers: Phrases,
  poles: Phrases.describe("What the two are called between whom everything happens"),
  alike: z
    .array(Phrases)
    .default([])
    .describe("Words for one change or state each: in the name of an effect one may stand for the other"),
  anything: Phrases.describe("Nouns that say nothing of what is meant: thing, one"),
  anyone: Phrases.describe("The same for whoever is asked for by who: anyone, somebody"),
  operators: z.record(z.string(), Phrases),
  changes: z
    .record(z.string(), Phrases)
    .default({})
    .describe("How things change, by names that effects bear as their `change`"),
  opposites: z
    .array(z.tuple([z.string(), z.string()]))
    .default([])
    .describe("Changes that deny each other"),
  months: Phrases,
  spans: z.strictObject({
    before: Phrases,
    after: Phrases,
    since: Phrases,
    in: Phrases,
    between: Phrases,
    and: Phrases,
    decade: z.string().optional(),
    onwards: Phrases.describe("After a year: from then on"),
    decades: z.record(z.string(), z.int()).default({}).describe("The first year of what has a name"),
    fine: Phrases,
    seasons: z.record(z.string(), z.int()).default({}).describe("The month that each begins with"),
  }),
  refused: Phrases,
  asides: z
    .strictObject({
      beliefs: Phrases.describe("How somebody says what they believe, before or after what they ask"),
      purposes: Phrases.describe("How somebody says what they ask for"),
    })
    .prefault({}),
  labels: z
    .record(z.string(), LabelDefinition.pick({ synonyms: true, words: true }).strict())
    .default({})
    .describe("What labels and values are called in this language, where the graph has that label"),
  types: z.record(z.string(), RelationWords).default({}).describe("The same of types"),
  names: z.record(z.string(), z.array(z.string())).default({}).describe("What else nodes are called, by id"),
});
export type Lexicon = z.infer<typeof Lexicon>;

/** The lexicon of a language that there is a file for. */
export function readLexicon(language: string): Lexicon {
  return Lexicon.parse(parse(readFileSync(new URL(`./${language}.yaml`, import.meta.url), "utf8")));
}
