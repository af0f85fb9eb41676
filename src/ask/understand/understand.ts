import type { Ontology } from "../../domain/ontology.ts";
import type { Reading, Things } from "../../domain/reading.ts";
import { propertyQuestions } from "../foreign/properties.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { renamed, translated } from "../lexicon/translated.ts";
import type { Names } from "../lookups.ts";
import { withoutAsides } from "./asides.ts";
import { changePhrases } from "./changePhrases.ts";
import { createChart, type Found, type Patience, patience, patiently } from "./chart.ts";
import { contextsOf, theOnly } from "./contexts.ts";
import { counterparts } from "./counterparts.ts";
import { createRules } from "./createRules.ts";
import type { Edge } from "./edges.ts";
import { elliptic } from "./elliptic.ts";
import { createFitting } from "./fitting.ts";
import { followUps } from "./followUp.ts";
import { freeOrder } from "./freeOrder.ts";
import { inTheirTime } from "./inTheirTime.ts";
import { byFirstWord, lattice, unknownWords } from "./lattice.ts";
import { equalWords, mostForName, namePhrases, wholeNames } from "./nameBook.ts";
import { ownWords } from "./ownWords.ts";
import { pairing } from "./pairing.ts";
import { questions } from "./questions/questions.ts";
import { asWord, questionWord } from "./questionWord.ts";
import type { Readings } from "./rules.ts";
import { isIdle, isPossible, sensible, widest } from "./sensible.ts";
import { separableEdges, separableVerbs } from "./separable.ts";
import { spanEdges } from "./spans.ts";
import { isEnglish } from "./spelling.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { telegraph } from "./telegraph/telegraph.ts";
import { turned } from "./turned.ts";
import { completed, saidBy } from "./unsaid.ts";
import { usual } from "./vocabulary.ts";
import { isOfNothing, widelyDenied } from "./widelyDenied.ts";
import type { Word, Wording } from "./words.ts";

/** What came of reading a question: ways to read it, the likeliest first, or the words that nothing accounts for. */
export interface Understood {
  readings: Found<Readings>[];
  unknown: string[];
  /** Read like a telegram: it may mean any of these, and none is believed before the graph says so. */
  isLoose: boolean;
  /** It says "it" or "they", and there was no question before that could tell who. */
  isOpen: boolean;
}

/** Reads questions in one language. */
export interface Understanding {
  understand(question: string, previous?: Reading): Understood;
  /** What a question speaks of, whether or not it is understood. */
  subjects(question: string): Subject[];
}

/** Reads questions in one language about one graph, with the names of the nodes that may be meant. */
export function createUnderstanding(ontology: Ontology, lexicon: Lexicon, names: Names): Understanding {
  return lexicon.order === "free" ? inFreeOrder(ontology, lexicon, names) : inOrder(ontology, lexicon, names);
}

function inOrder(ontology: Ontology, lexicon: Lexicon, names: Names): Understanding {
  const isForeign = names.identity === "elementId";
  const meanings = createMeanings({ ontology, lexicon, names, own: ontology });
  const fitting = createFitting(ontology, { named: names.named, areAll: !names.among }, meanings.stems);

  function read(question: string, previous: Reading | undefined, left: Patience) {
    const { typed, edges: given, unknown } = meanings.of(question);
    // What begins as a question to be answered by yes or no, or asks of all, is not answered by a list.
    const isLong = typed.length > mostLoose;
    const then = thenLast(typed.length, given);
    // Its "then" is no mere filler.
    const edges = withMore(
      then ? given.filter(({ start, meaning }) => start < then.start || meaning.kind !== "filler") : given,
      ontology,
    );
    const pronoun =
      then !== undefined ||
      edges.some(
        ({ start, meaning }) =>
          isPronoun(meaning) && typed[start]?.plain !== "there" && !isOwned(start, typed[start]?.plain, edges),
      );
    const contexts = contextsOf(previous, fitting);
    const [spoken] = contexts;
    const said = saidBy(typed, edges, fitting);
    const isShort = pronoun && typed.length <= mostOpen;
    const whole = (found: Found<Readings>[]) =>
      previous || isShort
        ? found
            .map((one) => ({ ...one, value: completed(one.value, contexts, said, fitting) }))
            .filter(({ value }) => value.length > 0)
        : found;
    const word = questionWord(typed, edges, fitting);
    const asked = (found: Found<Readings>[]) =>
      found.flatMap(kept).flatMap(({ value: all, ...rest }) => {
        const value = all.filter(
          (one) => one.ask !== "things" || (isPossible(one.find, fitting) && !isOfNothing(one, fitting)),
        );
        if (value.length === 0) return [];
        const these = value.flatMap((reading) => asWord(reading, word, fitting) ?? []);
        return these.length === value.length
          ? [{ ...rest, value: these.flatMap((one) => inTheirTime(widelyDenied(one, fitting), fitting)) }]
          : [];
      });
    // After a question "why?" alone asks more of what it told, which other rules read.
    const asksOn = previous !== undefined && said.namesNothing && said.labels.length === 0;
    const loosely = () =>
      isLong || asksOn || asksWhether(edges) ? [] : whole(asked(telegraph(typed.length, edges, fitting)));
    if (unknown.length > 0) return { readings: [], unknown, isOpen: false, loosely };
    const chart = createChart(typed, [...edges, ...leading(edges)], left);
    const meant = pronoun && spoken ? contexts : [spoken];
    const rulesOf = (spoken: Things | undefined) =>
      createRules(chart, fitting, {
        spoken,
        theOnly: (labels) => theOnly(contexts, labels, fitting),
        opposites: lexicon.opposites,
      });
    const own = () =>
      meant.flatMap((spoken, index) => {
        const rules = rulesOf(spoken);
        const found = [...questions(rules), ...(isForeign ? propertyQuestions(chart, fitting, rules.nouns) : [])];
        return found.map((one) => ({ ...one, cost: one.cost + index * costs.farther }));
      });
    const short = () => {
      if (previous?.ask === "about" && spoken) return counterparts(rulesOf(spoken), spoken);
      if (previous?.ask !== "things") return [];
      const rules = rulesOf(spoken);
      return [...followUps(chart, fitting, rules.nouns, previous), ...elliptic(rules, previous, contexts)];
    };
    const found = asked(patiently(() => [...own(), ...short()], []));
    const isAtEnd = spoken && edges.some(({ end, meaning }) => end === typed.length && isPronoun(meaning));
    const meaning = (one: Found<Readings>) =>
      isAtEnd && !contexts.some((context) => JSON.stringify(one.value).includes(JSON.stringify(context)))
        ? { ...one, cost: one.cost + costs.dropped }
        : one;
    const readings = widest(whole(found).map(meaning))
      .map((one) => (alsoWhen(typed.length, edges) ? { ...one, value: one.value.map(withTimes) } : one))
      .sort((a, b) => a.cost - b.cost);
    return {
      readings,
      unknown: [],
      isOpen: (readings.length < 1 && found.length > 0) || (!spoken && isShort),
      loosely,
    };
  }
  function understand(question: string, previous?: Reading): Understood {
    const left = patience();
    const { loosely, ...direct } = read(question, previous, left);
    if (direct.readings.length > 0) return { ...direct, unknown: [], isLoose: false };
    const aside = withoutAsides(question, lexicon.asides, meanings.of);
    if (aside) return understand(aside.left, aside.about ? { ask: "about", ids: aside.about } : previous);
    if (direct.unknown.length > 0) return { ...direct, isLoose: false };
    for (const other of turned(question, lexicon)) {
      const { readings } = read(other, previous, left);
      if (readings.length > 0) return { ...direct, readings, isLoose: false };
    }
    return {
      ...direct,
      readings: loosely().sort((a, b) => a.cost - b.cost),
      isLoose: true,
    };
  }
  return { understand, subjects: meanings.subjects };
}

function inFreeOrder(ontology: Ontology, lexicon: Lexicon, given: Names): Understanding {
  const own = translated(ontology, lexicon);
  const names = { ...given, named: renamed(given.named, lexicon) };
  const known = { named: names.named, areAll: !names.among };
  const meanings = createMeanings({ ontology, lexicon, names, own });
  const { joined } = createFitting(own, known, meanings.stems);
  const fitting = { ...createFitting(ontology, known, meanings.stems), joined };

  function understand(question: string): Understood {
    const { typed, edges, unknown } = meanings.of(question);
    const readings = unknown.length > 0 ? [] : freeOrder(typed.length, edges, fitting);
    return { readings, unknown, isLoose: false, isOpen: false };
  }
  return { understand, subjects: meanings.subjects };
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
    });
    const edges = [...found, ...pairing(typed, found), ...separableEdges(typed, separable)];
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

const isPronoun = (meaning: Edge["meaning"]) => meaning.kind === "op" && meaning.name === "pronoun";

/** "Who mediated it, and when?": the answer dates what it tells anyway. */
const alsoWhen = (end: number, edges: Edge[]): boolean =>
  edges.some((one) => one.end === end && one.meaning.kind === "op" && one.meaning.name === "andWhen");
const withTimes = (reading: Reading): Reading =>
  reading.ask === "things" && reading.want === "list" ? { ...reading, dated: true } : reading;

/** "Did the US lift its sanctions?": whose is said before. */
const isOwned = (at: number, word: string | undefined, edges: Edge[]): boolean =>
  ["its", "their", "his", "her"].includes(word ?? "") &&
  edges.some(({ end, cost, meaning }) => meaning.kind === "thing" && end <= at && cost < mostForName);

/** "Who was president then?": a time that the question before told, at the end of one that tells none. */
const thenLast = (end: number, edges: Edge[]): Edge | undefined =>
  edges.some(({ meaning }) => meaning.kind === "span")
    ? undefined
    : edges
        .filter((one) => one.end === end && one.meaning.kind === "op" && one.meaning.name === "atThatTime")
        .toSorted((one, other) => one.start - other.start)[0];

/** Mediators who "also took part" did so besides what they are called for: no label tells that, what they did does. */
function withMore(edges: Edge[], { labels }: Ontology): Edge[] {
  if (!edges.some(({ meaning }) => meaning.kind === "op" && meaning.name === "also")) return edges;
  return edges.filter(
    ({ meaning }) => meaning.kind !== "label" || !meaning.labels.every((one) => labels[one]?.derived),
  );
}

/** "And who …?": what only joins a question to the one before. */
function leading(edges: Edge[]): Edge[] {
  return edges
    .filter(({ start, meaning }) => start === 0 && meaning.kind === "op" && ["and", "but"].includes(meaning.name))
    .map((edge) => ({ ...edge, meaning: { kind: "filler" as const } }));
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

/** `dropped`: a last "it" that nothing stands for. */
const costs = { idle: 0.1, farther: 0.2, dropped: 0.3 };

/** Nobody writes more words into a search. */
const mostLoose = 25;
const asksWhether = (edges: Edge[]) =>
  edges.some(({ start, meaning }) => start === 0 && meaning.kind === "op" && auxiliary.has(meaning.name));
const auxiliary = new Set(["be", "do", "have", "modal", "may", "isItSo", "isItNot", "every"]);

/** Longer questions say themselves what their "it" means. */
const mostOpen = 8;
