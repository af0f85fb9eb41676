import type { Ontology } from "../domain/ontology.ts";
import { type Lexicon, readLexicon } from "./lexicon/lexicon.ts";
import type { Names } from "./lookups.ts";
import { isEnglish } from "./understand/spelling.ts";
import { createUnderstanding, type Understanding } from "./understand/understand.ts";
import { createWording, plain } from "./understand/words.ts";

const english = readLexicon("en");
const others = ["de", "fr", "es", "fa", "ar"].map((code) => {
  const lexicon = readLexicon(code);
  const wording = createWording(lexicon);
  const stemsOf = (phrases: string[]) => new Set(phrases.flatMap((phrase) => wording.stems(phrase)));
  const names = stemsOf(Object.values(lexicon.names).flat());
  return { lexicon, wording, stems: stemsOf(phrasesOf(lexicon)), names };
});

interface Language extends Understanding {
  lexicon: Lexicon;
}

/** The languages in which one graph can be asked. */
export interface Languages {
  /** The one that a question is put in. */
  of(question: string): Language;
}

export function createLanguages(ontology: Ontology, names: Names): Languages {
  const inNames = new Set(names.named.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsOf)));
  const made = new Map<Lexicon, Understanding>();

  function understanding(lexicon: Lexicon): Understanding {
    const own = made.get(lexicon) ?? createUnderstanding(ontology, lexicon, names);
    made.set(lexicon, own);
    return own;
  }

  return {
    of(question) {
      const lexicon = lexiconOf(question, inNames);
      return { lexicon, ...understanding(lexicon) };
    },
  };
}

/** The lexicon that knows most of the words, names left aside, which are the same everywhere; English where others know no more. */
export function lexiconOf(question: string, inNames: ReadonlySet<string>): Lexicon {
  // "irans": of a name, without its apostrophe.
  const isName = (word: string) => inNames.has(word) || (word.endsWith("s") && inNames.has(word.slice(0, -1)));
  const inEnglish = wordsOf(question).filter((word) => !isName(word) && (isEnglish(word) || ownEnglish.has(word)));
  const scored = others.map(({ lexicon, wording, stems, names }) => {
    const words = wording.words(question).filter(({ plain }) => !isName(plain));
    const known = words.map(({ stem }) => (stems.has(stem) ? 1 : names.has(stem) ? ofName : 0));
    return { lexicon, score: known.reduce((sum: number, each) => sum + each, 0) };
  });
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), {
    lexicon: english,
    score: Math.max(inEnglish.length, ofName),
  });
  return best.lexicon;
}

/** Names travel between languages, so one says less than another word does, and alone says nothing. */
const ofName = 0.5;
/** English that the dictionary does not have in lower case. */
const ownEnglish = new Set([...Object.keys(english.short), ...english.months]);
/** Letters and digits, in lower case and without accents. */
export const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function phrasesOf({ operators, fillers, labels, types, months }: Lexicon): string[] {
  const ofLabels = Object.values(labels).flatMap(({ synonyms, words }) => [
    ...synonyms,
    ...Object.values(words).flatMap((values) => Object.values(values).flat()),
  ]);
  const ofTypes = Object.values(types).flatMap((words) => Object.values(words).flat());
  return [...Object.values(operators).flat(), ...fillers, ...ofLabels, ...ofTypes, ...months];
}
