import type { Named } from "../../domain/named.ts";
import type { Ontology } from "../../domain/ontology.ts";
import type { Reading, Things } from "../../domain/reading.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { createChart, type Found } from "./chart.ts";
import { type Clauses, createClauses } from "./clauses.ts";
import { createFitting } from "./fitting.ts";
import { byFirstWord, lattice, unknownWords } from "./lattice.ts";
import { namePhrases } from "./nameBook.ts";
import { createNouns } from "./nouns.ts";
import { questions, type Readings } from "./questions.ts";
import { spanEdges } from "./spans.ts";
import { vocabulary } from "./vocabulary.ts";
import { createWording } from "./words.ts";

/** What came of reading a question: ways to read it, the likeliest first, or the words that nothing accounts for. */
export interface Understood {
  readings: Found<Readings>[];
  unknown: string[];
  /** It says "it" or "they", and there was no question before that could tell who. */
  isOpen: boolean;
}

export type Understand = (question: string, previous?: Reading) => Understood;

/** Reads questions in one language about one graph; `named` are the nodes that may be meant. */
export function createUnderstanding(ontology: Ontology, lexicon: Lexicon, named: Named[]): Understand {
  const wording = createWording(lexicon);
  const stems = (phrase: string) => wording.stems(phrase).join(" ");
  const phrases = vocabulary(ontology, lexicon, wording);
  const labelWords = phrases.filter(({ meaning }) => meaning.kind === "label").flatMap(({ stems }) => stems.slice(-1));
  const words = byFirstWord(phrases);
  const names = byFirstWord(namePhrases(named, wording, new Set(labelWords)));
  const fitting = createFitting(ontology, named, stems);

  return (question, previous) => {
    const typed = wording.words(question);
    const edges = lattice(typed, [words, names], spanEdges(typed, lexicon), lexicon.language);
    const unknown = unknownWords(typed, edges);
    if (unknown.length > 0) return { readings: [], unknown, isOpen: false };
    const chart = createChart(typed, edges);
    const spoken = spokenOf(previous);
    const pronoun = edges.some(({ meaning }) => meaning.kind === "op" && meaning.name === "pronoun");
    let clauses: Clauses;
    const nouns = createNouns(chart, fitting, () => clauses, spoken);
    clauses = createClauses(chart, fitting, nouns);
    return { readings: questions(chart, fitting, nouns, clauses), unknown: [], isOpen: !spoken && pronoun };
  };
}

/** What "it" and "they" mean after a question. */
function spokenOf(previous: Reading | undefined): Things | undefined {
  return previous?.ask === "things" ? previous.find : undefined;
}
