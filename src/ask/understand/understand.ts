import type { Ontology } from "../../domain/ontology.ts";
import type { Things } from "../../domain/reading.ts";
import { propertyQuestions } from "../foreign/properties.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { renamed, translated } from "../lexicon/translated.ts";
import type { Names } from "../lookups.ts";
import { withoutAsides } from "./asides.ts";
import { alsoBrought, isOfSomebody } from "./brought.ts";
import { createChart, type Found, type Patience, patience, patiently } from "./chart.ts";
import { causesFirst, contextsOf, meantBy, speaksOf, theOnly } from "./contexts.ts";
import { counterparts } from "./counterparts.ts";
import { createRules } from "./createRules.ts";
import { ellipses } from "./ellipses/ellipses.ts";
import { createFitting, things } from "./fitting.ts";
import { followUps } from "./followUp.ts";
import {
  alsoWhen,
  asksNothing,
  asksOnlyWhen,
  asksWhether,
  asksWhichOfThem,
  isIdle,
  isOwned,
  isPronoun,
  isProVerb,
  isWhatAbout,
  leading,
  namesOnly,
  pointingAtThose,
  pointsBack,
  standingForVerb,
  thenLast,
  withMore,
  withTimes,
} from "./form.ts";
import { freeOrder } from "./freeOrder.ts";
import { inTheirTime } from "./inTheirTime.ts";
import { inTurn } from "./inTurn.ts";
import { createMeanings } from "./meanings.ts";
import { askedOf } from "./ofAnother.ts";
import { orderOfDeeds } from "./orderOfDeeds.ts";
import { ofOutcome } from "./outcome.ts";
import { parallel } from "./parallel.ts";
import { questions } from "./questions/questions.ts";
import { asWord, questionWord } from "./questionWord.ts";
import type { Readings } from "./rules.ts";
import { isAllOfHidden, isPossible, isTrivial, kept, widest } from "./sensible.ts";
import type { Subject } from "./subjects.ts";
import { telegraph } from "./telegraph/telegraph.ts";
import { inTense } from "./tense.ts";
import { thenInOffice } from "./thenInOffice.ts";
import { thenOnly } from "./thenOnly.ts";
import { theOnes } from "./theOnes.ts";
import type { Turn } from "./turn.ts";
import { turned } from "./turned.ts";
import { completed, saidBy } from "./unsaid.ts";
import { isOfNothing, widelyDenied } from "./widelyDenied.ts";

/** What came of reading a question: ways to read it, the likeliest first, or the words that nothing accounts for. */
export interface Understood {
  readings: Found<Readings>[];
  unknown: string[];
  /** Read like a telegram: it may mean any of these, and none is believed before the graph says so. */
  isLoose: boolean;
  /** It says "it" or "they", and there was no question before that could tell who. */
  isOpen: boolean;
  /** It goes on from a question, and there was none before, or none that was answered. */
  isAdrift?: boolean;
}

/** Reads questions in one language. */
export interface Understanding {
  understand(question: string, previous?: Turn): Understood;
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

  function read(question: string, before: Turn | undefined, left: Patience) {
    const { typed, edges: given, unknown } = meanings.of(question);
    const turn = ofOutcome(before, given, fitting);
    // What begins as a question to be answered by yes or no, or asks of all, is not answered by a list.
    const isLong = typed.length > mostLoose;
    const then = thenLast(typed.length, given);
    // Its "then" is no mere filler.
    const told = turn ? standingForVerb(typed, pointingAtThose(given)) : given;
    const edges = withMore(
      then ? told.filter(({ start, meaning }) => start < then.start || meaning.kind !== "filler") : told,
      ontology,
    );
    const pronoun =
      then !== undefined ||
      edges.some(
        (one) =>
          isPronoun(one.meaning) &&
          typed[one.start]?.plain !== "there" &&
          !isOwned(one.start, typed[one.start]?.plain, edges) &&
          !isIdle(one, edges),
      );
    const previous = turn?.reading;
    const contexts = contextsOf(turn, fitting);
    const [spoken] = contexts;
    const said = saidBy(typed, edges, fitting);
    const causes = causesFirst(typed, contexts, fitting);
    const isShort = pronoun && typed.length <= mostOpen;
    const whole = (found: Found<Readings>[]) =>
      previous || isShort
        ? found
            .map((one) => ({
              ...one,
              value: completed(one.value, causes, said, fitting)
                .filter((reading) => !isOfSomebody(reading, typed, fitting))
                .map((reading) => thenOnly(alsoBrought(reading, fitting), previous, fitting)),
            }))
            .filter(({ value }) => value.length > 0)
        : found;
    // "What about Qatar?" asks what the question before asked.
    const word = isWhatAbout(typed) && previous ? undefined : questionWord(typed, edges, fitting);
    const areThose = asksWhichOfThem(edges) && turn?.answers?.length ? turn.answers : undefined;
    const asked = (found: Found<Readings>[]) =>
      found.flatMap(kept).flatMap(({ value: all, ...rest }) => {
        const value = all.filter(
          (one) =>
            one.ask !== "things" ||
            (isPossible(one.find, fitting) && !isTrivial(one, fitting) && !isOfNothing(one, fitting)),
        );
        const those = areThose ? things({ ids: areThose }) : undefined;
        if (those && value.some((one) => one.ask !== "things" || !fitting.isAlike(one.find, those))) return [];
        if (value.length === 0 || (isAdrift && value.every(({ ask }) => ask === "about"))) return [];
        if (previous && value.every((one) => isAllOfHidden(one, ontology))) return [];
        const these = value.flatMap((reading) => {
          const then = inTense(reading, typed, fitting);
          const so = then && asWord(then, word, fitting);
          const isSo = so && (so.ask !== "things" || isPossible(so.find, fitting));
          return (isSo && orderOfDeeds(so, fitting)) || [];
        });
        return these.length === value.length
          ? [
              {
                ...rest,
                value: these.flatMap((one) => inTheirTime(alsoBrought(widelyDenied(one, fitting), fitting), fitting)),
              },
            ]
          : [];
      });
    // After a question "why?" alone asks more of what it told, which other rules read.
    const asksOn = previous !== undefined && said.namesNothing && said.labels.length === 0;
    // "And Oman?" asks nothing by itself.
    const isPart = previous?.ask === "things" && (namesOnly(typed, edges) || isProVerb(typed));
    // "And Oman?", "What about Oman?": without a question before them they ask nothing.
    const isAdrift = (!turn || turn.answers?.length === 0) && asksNothing(typed, edges);
    const loosely = () =>
      isLong || asksOn || isPart || asksWhether(edges) ? [] : whole(asked(telegraph(typed.length, edges, fitting)));
    if (unknown.length > 0) return { readings: [], unknown, isOpen: false, loosely };
    const chart = createChart(typed, [...edges, ...leading(edges)], left);
    const meant =
      !pronoun || !spoken || !turn
        ? [spoken]
        : asksOnlyWhen(edges)
          ? contexts
          : meantBy(typed, contexts, turn, fitting);
    const rulesOf = (spoken: Things | undefined) =>
      createRules(chart, fitting, {
        spoken,
        theOnly: (labels) => theOnly(contexts, labels, fitting),
        opposites: lexicon.opposites,
      });
    const own = (spoken: Things | undefined) => {
      const rules = rulesOf(spoken);
      return [...questions(rules), ...(isForeign ? propertyQuestions(chart, fitting, rules.nouns) : [])];
    };
    const short = () => {
      if (!turn) return [];
      const rules = rulesOf(spoken);
      return [
        ...(turn.reading.ask === "about" && spoken ? counterparts(rules, spoken) : []),
        ...(turn.reading.ask === "things" ? followUps(rules, turn.reading, turn.answers) : []),
        ...ellipses(rules, turn, contexts),
      ];
    };
    const unmeant = pointsBack(typed, edges) ? costs.dropped : costs.aside;
    const named = edges.flatMap(({ meaning }) => (meaning.kind === "thing" ? [meaning.ids] : []));
    const meaning = (one: Found<Readings>) =>
      spoken && !speaksOf(one.value, contexts, named) ? { ...one, cost: one.cost + unmeant } : one;
    const inOffice = turn ? thenInOffice(fitting, turn, contexts) : undefined;
    const ofThose = theOnes(fitting, contexts, typed);
    const meantNow = (some: Found<Readings>[]) =>
      inOffice ? some.map((one) => ({ ...one, value: one.value.flatMap(inOffice).flatMap(ofThose) })) : some;
    const found = patiently(() => [short(), ...(isPart ? [] : meant.map(own).map(meantNow))].map(asked), []);
    if (previous?.ask === "things" && leading(edges).length > 0)
      found[0]?.push(...parallel(found[1] ?? [], (ids) => askedOf(fitting, previous, things({ ids }))));
    const [changed = [], ...others] = found.map((some) => widest(whole(some).map(meaning)));
    const readings = inTurn(others, changed)
      .map((one) => (alsoWhen(typed.length, edges) ? withTimes(one) : one))
      .sort((a, b) => a.cost - b.cost);
    return {
      readings,
      unknown: [],
      isAdrift,
      isOpen: (readings.length < 1 && found.some((some) => some.length > 0)) || (!spoken && isShort),
      loosely,
    };
  }
  function understand(asked: string, previous?: Turn): Understood {
    // Out of the blue they are the two between whom everything happens.
    const question = previous ? asked : asked.replace(/\bbetween them\b/i, "between the two");
    const left = patience();
    const { loosely, ...direct } = read(question, previous, left);
    if (direct.readings.length > 0) return { ...direct, unknown: [], isLoose: false };
    const aside = withoutAsides(question, lexicon.asides, meanings.of);
    if (aside) return understand(aside.left, aside.about ? { reading: { ask: "about", ids: aside.about } } : previous);
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

/** `dropped`: an "it" that nothing stands for; `aside`: nothing of what was spoken of before. */
const costs = { dropped: 0.3, aside: 0.1 };

/** Nobody writes more words into a search. */
const mostLoose = 25;
/** Longer questions say themselves what their "it" means. */
const mostOpen = 8;
