import type { Ontology } from "../../domain/ontology.ts";
import { propertyPhrases } from "../foreign/propertyPhrases.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Phrase } from "./edges.ts";
import { byFirstWord, type Phrases } from "./lattice.ts";
import { vocabulary } from "./vocabulary.ts";
import { createWording, type Wording } from "./words.ts";

/** What a language and an ontology have words for, whatever the nodes are called. */
export interface OwnWords {
  wording: Wording;
  phrases: Phrase[];
  words: Phrases;
  /** Stems of "the two sides", between whom everything happens. */
  poles: string[][];
  /** By label the words that a phrase for it ends with: their stems, and the phrases. */
  nouns: Map<string, Map<string, string>>;
  /** Verbs, operators and fillers of one word. */
  single: ReadonlySet<string>;
  /** Words that say nothing by themselves. */
  empty: ReadonlySet<string>;
}

interface Ground {
  ontology: Ontology;
  /** The ontology with the words of this language. */
  own: Ontology;
  lexicon: Lexicon;
  /** Whether properties have words too. */
  isForeign: boolean;
}

const made = new WeakMap<Ontology, Map<string, OwnWords>>();

/** Made once for an ontology and a language: a large graph has other names for each question, but the same words. */
export function ownWords(ground: Ground): OwnWords {
  const { ontology, lexicon, isForeign } = ground;
  const known = made.get(ontology) ?? new Map<string, OwnWords>();
  made.set(ontology, known);
  const key = `${lexicon.language} ${isForeign}`;
  const words = known.get(key) ?? createOwnWords(ground);
  known.set(key, words);
  return words;
}

function createOwnWords({ ontology, own, lexicon, isForeign }: Ground): OwnWords {
  const wording = createWording(lexicon);
  const phrases = [...vocabulary(own, lexicon, wording), ...(isForeign ? propertyPhrases(ontology, wording) : [])];
  const poles = polePhrases(ontology, lexicon, wording);
  const stemsOf = (kinds: string[], isWanted: (stems: string[]) => boolean) =>
    new Set(phrases.flatMap(({ stems, meaning: { kind } }) => (kinds.includes(kind) && isWanted(stems) ? stems : [])));
  return {
    wording,
    phrases,
    words: byFirstWord([...phrases, ...poles]),
    poles: poles.map(({ stems }) => stems),
    nouns: labelNouns(phrases),
    single: stemsOf(["verb", "op", "filler"], (stems) => stems.length === 1),
    empty: stemsOf(["op", "prep", "filler"], () => true),
  };
}

function polePhrases({ composition }: Ontology, { poles }: Lexicon, wording: Wording): Phrase[] {
  const ids = composition?.poles ?? [];
  if (ids.length < 2) return [];
  return poles.map((words) => ({ stems: wording.stems(words), meaning: { kind: "thing", ids }, cost: 0 }));
}

function labelNouns(phrases: Phrase[]): Map<string, Map<string, string>> {
  const nouns = new Map<string, Map<string, string>>();
  for (const { meaning, stems, noun = "" } of phrases)
    for (const label of meaning.kind === "label" ? meaning.labels : []) {
      const known = nouns.get(label) ?? new Map<string, string>();
      for (const stem of stems.slice(-1)) known.set(stem, known.get(stem) ?? noun);
      nouns.set(label, known);
    }
  return nouns;
}
