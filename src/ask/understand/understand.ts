import type { Ontology } from "../../domain/ontology.ts";
import type { Reading, Things } from "../../domain/reading.ts";
import { propertyQuestions } from "../foreign/properties.ts";
import { propertyPhrases } from "../foreign/propertyPhrases.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Names } from "../lookups.ts";
import { createChart, type Found } from "./chart.ts";
import { type Clauses, createClauses } from "./clauses.ts";
import type { Phrase } from "./edges.ts";
import { createFitting } from "./fitting.ts";
import { followUps } from "./followUp.ts";
import { byFirstWord, lattice, unknownWords } from "./lattice.ts";
import { equalWords, namePhrases } from "./nameBook.ts";
import { createNouns } from "./nouns.ts";
import { questions, type Readings } from "./questions.ts";
import { spanEdges } from "./spans.ts";
import { vocabulary } from "./vocabulary.ts";
import { createWording, type Wording } from "./words.ts";

/** What came of reading a question: ways to read it, the likeliest first, or the words that nothing accounts for. */
export interface Understood {
  readings: Found<Readings>[];
  unknown: string[];
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
export function createUnderstanding(
  ontology: Ontology,
  lexicon: Lexicon,
  { named, identity, among }: Names,
): Understand {
  const wording = createWording(lexicon);
  const isForeign = identity === "elementId";
  const stems = (phrase: string) => wording.stems(phrase).join(" ");
  const phrases = [...vocabulary(ontology, lexicon, wording), ...(isForeign ? propertyPhrases(ontology, wording) : [])];
  const labelWords = phrases.filter(({ meaning }) => meaning.kind === "label").flatMap(({ stems }) => stems.slice(-1));
  const words = byFirstWord([...phrases, ...polePhrases(ontology, lexicon, wording)]);
  const names = byFirstWord(namePhrases(named, wording, { labelWords: new Set(labelWords), areAll: !among }));
  const equal = equalWords(named, wording);
  const fitting = createFitting(ontology, { named, areAll: !among }, stems);

  return (question, previous) => {
    const typed = wording.words(question);
    const edges = lattice(typed, [words, names], spanEdges(typed, lexicon), {
      language: lexicon.language,
      equal,
    });
    const unknown = unknownWords(typed, edges);
    if (unknown.length > 0) return { readings: [], unknown, isOpen: false };
    const chart = createChart(typed, edges);
    const spoken = spokenOf(previous);
    const pronoun = edges.some(({ meaning }) => meaning.kind === "op" && meaning.name === "pronoun");
    let clauses: Clauses;
    const nouns = createNouns(chart, fitting, () => clauses, spoken);
    clauses = createClauses(chart, fitting, nouns);
    const readings = [
      ...questions(chart, fitting, nouns, clauses),
      ...(isForeign ? propertyQuestions(chart, fitting, nouns) : []),
    ];
    const short = previous?.ask === "things" ? followUps(chart, fitting, nouns, previous) : [];
    return {
      readings: [...readings, ...short].sort((a, b) => a.cost - b.cost),
      unknown: [],
      isOpen: !spoken && pronoun && typed.length <= mostOpen,
    };
  };
}

/** Longer questions say themselves what their "it" means. */
const mostOpen = 7;

/** What "it" and "they" mean after a question. */
function spokenOf(previous: Reading | undefined): Things | undefined {
  return previous?.ask === "things" ? previous.find : undefined;
}
