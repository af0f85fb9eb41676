import type { Ontology } from "../../domain/ontology.ts";
import type { Reading, Things } from "../../domain/reading.ts";
import { propertyQuestions } from "../foreign/properties.ts";
import { propertyPhrases } from "../foreign/propertyPhrases.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { renamed, translated } from "../lexicon/translated.ts";
import type { Names } from "../lookups.ts";
import { createChart, type Found } from "./chart.ts";
import { createRules } from "./createRules.ts";
import type { Phrase } from "./edges.ts";
import { createFitting } from "./fitting.ts";
import { followUps } from "./followUp.ts";
import { freeOrder } from "./freeOrder.ts";
import { byFirstWord, lattice, unknownWords } from "./lattice.ts";
import { equalWords, namePhrases, wholeNames } from "./nameBook.ts";
import { questions } from "./questions/questions.ts";
import type { Readings } from "./rules.ts";
import { isIdle, sensible } from "./sensible.ts";
import { spanEdges } from "./spans.ts";
import { isEnglish } from "./spelling.ts";
import { telegraph } from "./telegraph/telegraph.ts";
import { turned } from "./turned.ts";
import { vocabulary } from "./vocabulary.ts";
import { createWording, type Word, type Wording } from "./words.ts";

/** What came of reading a question: ways to read it, the likeliest first, or the words that nothing accounts for. */
export interface Understood {
  readings: Found<Readings>[];
  unknown: string[];
  /** Read like a telegram: it may mean any of these, and none is believed before the graph says so. */
  isLoose: boolean;
  /** It says "it" or "they", and there was no question before that could tell who. */
  isOpen: boolean;
}

export type Understand = (question: string, previous?: Reading) => Understood;

/** "The two sides" are those between whom everything happens. */
function polePhrases({ composition }: Ontology, { poles }: Lexicon, wording: Wording): Phrase[] {
  const ids = composition?.poles ?? [];
  if (ids.length < 2) return [];
  return poles.map((words) => ({ stems: wording.stems(words), meaning: { kind: "thing", ids }, cost: 0 }));
}

/** Reads questions in one language about one graph, with the names of the nodes that may be meant. */
export function createUnderstanding(ontology: Ontology, lexicon: Lexicon, names: Names): Understand {
  return lexicon.order === "free" ? inFreeOrder(ontology, lexicon, names) : inOrder(ontology, lexicon, names);
}

function inOrder(ontology: Ontology, lexicon: Lexicon, names: Names): Understand {
  const isForeign = names.identity === "elementId";
  const meanings = createMeanings({ ontology, lexicon, names, own: ontology });
  const fitting = createFitting(ontology, { named: names.named, areAll: !names.among }, meanings.stems);

  const read = (question: string, previous: Reading | undefined) => {
    const { typed, edges, unknown } = meanings.of(question);
    // In "did X …" the order says who did what; a search has no such word.
    const isSentence = edges.some(
      ({ start, meaning }) => start === 0 && meaning.kind === "op" && ["do", "be", "have"].includes(meaning.name),
    );
    const loosely = () => (isSentence ? [] : telegraph(typed.length, edges, fitting));
    if (unknown.length > 0) return { readings: [], unknown, isOpen: false, loosely };
    const chart = createChart(typed, edges);
    const spoken = spokenOf(previous);
    const pronoun = edges.some(({ meaning }) => meaning.kind === "op" && meaning.name === "pronoun");
    const rules = createRules(chart, fitting, spoken);
    const readings = [...questions(rules), ...(isForeign ? propertyQuestions(chart, fitting, rules.nouns) : [])];
    const short = previous?.ask === "things" ? followUps(chart, fitting, rules.nouns, previous) : [];
    return {
      readings: [...readings, ...short].flatMap(kept).sort((a, b) => a.cost - b.cost),
      unknown: [],
      isOpen: !spoken && pronoun && typed.length <= mostOpen,
      loosely,
    };
  };
  return (question, previous) => {
    const { loosely, ...direct } = read(question, previous);
    if (direct.readings.length + direct.unknown.length > 0) return { ...direct, isLoose: false };
    for (const other of turned(question, lexicon)) {
      const { readings } = read(other, previous);
      if (readings.length > 0) return { ...direct, readings, isLoose: false };
    }
    return {
      ...direct,
      readings: loosely()
        .flatMap(kept)
        .sort((a, b) => a.cost - b.cost),
      isLoose: true,
    };
  };
}

function inFreeOrder(ontology: Ontology, lexicon: Lexicon, given: Names): Understand {
  const own = translated(ontology, lexicon);
  const names = { ...given, named: renamed(given.named, lexicon) };
  const known = { named: names.named, areAll: !names.among };
  const meanings = createMeanings({ ontology, lexicon, names, own });
  const { joined } = createFitting(own, known, meanings.stems);
  const fitting = { ...createFitting(ontology, known, meanings.stems), joined };

  return (question) => {
    const { typed, edges, unknown } = meanings.of(question);
    const readings = unknown.length > 0 ? [] : freeOrder(typed.length, edges, fitting);
    return { readings, unknown, isLoose: false, isOpen: false };
  };
}

interface Ground {
  ontology: Ontology;
  lexicon: Lexicon;
  names: Names;
  /** The ontology with the words of this language. */
  own: Ontology;
}

/** All that the words of a question may mean. */
function createMeanings({ ontology, lexicon, names: { named, identity, among }, own }: Ground) {
  const wording = createWording(lexicon);
  const isForeign = identity === "elementId" && own === ontology;
  const phrases = [...vocabulary(own, lexicon, wording), ...(isForeign ? propertyPhrases(ontology, wording) : [])];
  const nouns = labelNouns(phrases);
  const said = phrases.filter(({ meaning: { kind } }) => kind === "verb" || kind === "op" || kind === "filler");
  const single = said.flatMap(({ stems }) => (stems.length === 1 ? stems : []));
  const words = byFirstWord([...phrases, ...polePhrases(ontology, lexicon, wording)]);
  const called = namePhrases(named, wording, {
    nouns,
    otherWords: new Set(single),
    emptyWords: new Set(phrases.flatMap(({ stems, meaning: { kind } }) => (empty.has(kind) ? stems : []))),
    areAll: !among,
    hidden: new Set(Object.keys(ontology.labels).filter((label) => ontology.labels[label]?.hidden)),
  });
  const names = byFirstWord(own === ontology ? called : wholeNames(called, phrases));
  const equal = equalWords(named, wording);
  const poles = polePhrases(ontology, lexicon, wording).map(({ stems }) => stems);
  return {
    stems: (phrase: string) => wording.stems(phrase).join(" "),
    of(question: string) {
      const typed = wording.words(question).map((word) => inFull(word, wording));
      const edges = lattice(typed, [words, names], spanEdges(typed, lexicon), {
        language: lexicon.language,
        equal,
        poles,
      });
      return { typed, edges, unknown: unknownWords(typed, edges) };
    },
  };
}

/** By label the words that a phrase for it ends with. */
function labelNouns(phrases: Phrase[]): Map<string, string[]> {
  const nouns = new Map<string, string[]>();
  for (const { meaning, stems } of phrases)
    for (const label of meaning.kind === "label" ? meaning.labels : [])
      nouns.set(label, [...new Set([...(nouns.get(label) ?? []), ...stems.slice(-1)])]);
  return nouns;
}

/** "talkin" is talking. */
function inFull(word: Word, wording: Wording): Word {
  if (!/\p{L}{2}in$/u.test(word.plain) || isEnglish(word.plain) || !isEnglish(`${word.plain}g`)) return word;
  const [full = word] = wording.words(`${word.plain}g`);
  return { ...full, text: word.text };
}
/** Without readings that ask for nothing; those that ask for little cost more. */
function kept({ value, at, cost }: Found<Readings>): Found<Readings>[] {
  const readings = value.flatMap(sensible);
  return readings.length > 0 ? [{ value: readings, at, cost: isIdle(readings) ? cost + costs.idle : cost }] : [];
}

const costs = { idle: 0.1 };

const empty = new Set(["op", "prep", "filler"]);

/** Longer questions say themselves what their "it" means. */
const mostOpen = 8;

/** What "it" and "they" mean after a question. */
function spokenOf(previous: Reading | undefined): Things | undefined {
  return previous?.ask === "things" ? previous.find : undefined;
}
