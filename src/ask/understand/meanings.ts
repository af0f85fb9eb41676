import type { Ontology } from "../../domain/ontology.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Names } from "../lookups.ts";
import { changePhrases } from "./changePhrases.ts";
import { byFirstWord, lattice, unknownWords } from "./lattice.ts";
import { equalWords, namePhrases, wholeNames } from "./nameBook.ts";
import { ownWords } from "./ownWords.ts";
import { pairing } from "./pairing.ts";
import { separableEdges, separableVerbs, withoutCut } from "./separable.ts";
import { spanEdges } from "./spans.ts";
import { isEnglish } from "./spelling.ts";
import { subjectsOf } from "./subjects.ts";
import { usual } from "./vocabulary.ts";
import type { Word, Wording } from "./words.ts";

interface Ground {
  ontology: Ontology;
  lexicon: Lexicon;
  names: Names;
  /** The ontology with the words of this language. */
  own: Ontology;
}

/** All that the words of a question may mean. */
export function createMeanings({ ontology, lexicon, names: { named, identity, among }, own }: Ground) {
  const isForeign = identity === "elementId" && own === ontology;
  const { wording, phrases, words, poles, nouns, single, empty } = ownWords({ ontology, own, lexicon, isForeign });
  const changes = byFirstWord(own === ontology ? changePhrases(named, lexicon, wording) : []);
  const called = namePhrases(named, wording, {
    nouns,
    otherWords: single,
    emptyWords: empty,
    areAll: !among,
    alike: lexicon.alike,
    hidden: new Set(Object.keys(ontology.labels).filter((label) => ontology.labels[label]?.hidden)),
  });
  const names = byFirstWord(own === ontology ? called : wholeNames(called, phrases));
  const prepositions = new Set(usual.flatMap((word) => wording.stems(word)));
  const separable = Map.groupBy(
    own === ontology ? separableVerbs(phrases, prepositions) : [],
    ({ stems: [first = ""] }) => first,
  );
  const equal = equalWords(named, wording);
  function of(question: string) {
    const typed = wording.words(question).map((word) => inFull(word, wording));
    const found = lattice(typed, [words, changes, names], spanEdges(typed, lexicon), {
      language: lexicon.language,
      equal,
      poles,
      stemsOf: wording.stems,
    });
    const parted = separableEdges(typed, separable);
    const edges = [...withoutCut(found, parted), ...pairing(typed, found), ...parted];
    return { typed, edges, unknown: unknownWords(typed, edges) };
  }
  return {
    stems: (phrase: string) => wording.stems(phrase).join(" "),
    of,
    subjects(question: string) {
      const { typed, edges } = of(question);
      return subjectsOf(typed, edges);
    },
  };
}

/** "talkin" is talking. */
function inFull(word: Word, wording: Wording): Word {
  if (!/\p{L}{2}in$/u.test(word.plain) || isEnglish(word.plain) || !isEnglish(`${word.plain}g`)) return word;
  const [full = word] = wording.words(`${word.plain}g`);
  return { ...full, text: word.text };
}
