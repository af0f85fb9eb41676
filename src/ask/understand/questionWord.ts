import type { Reading } from "../../domain/reading.ts";
import type { Edge } from "./edges.ts";
import { type Fitting, things } from "./fitting.ts";
import { tellsOutcome } from "./outcome.ts";
import type { Word } from "./words.ts";

/** What the word that a question begins with asks for: somebody, things of a label, a time, anything but yes or no. */
export type QuestionWord =
  | { asks: "who" }
  /** `areRoles`: of labels that may do what the noun says: mediators. */
  | { asks: "which"; labels: string[]; areRoles?: true }
  | { asks: "when" }
  | { asks: "what"; which?: true }
  /** "What was discussed?", with no noun for anybody: not who discussed it. */
  | { asks: "thing" };

const words: Record<string, "who" | "which" | "when" | "what"> = {
  who: "who",
  which: "which",
  when: "when",
  where: "what",
  why: "what",
  how: "what",
};

/** What the first word that asks asks for, where only what says nothing stands before it. */
export function questionWord(typed: Word[], edges: Edge[], fitting: Fitting): QuestionWord | undefined {
  const found = firstWord(edges, fitting);
  const word = found?.asks === "what" && typed[0]?.plain === "which" ? { ...found, which: true as const } : found;
  const isThing =
    word?.asks === "what" && typed[0]?.plain === "what" && !edges.some(({ meaning }) => isAnyone(meaning, fitting));
  return isThing ? { asks: "thing" } : word;
}

function isAnyone(meaning: Edge["meaning"], fitting: Fitting): boolean {
  const labels =
    meaning.kind === "label"
      ? meaning.labels
      : meaning.kind === "noun"
        ? fitting.endLabels(meaning.type, meaning.end)
        : [];
  return labels.some((label) => fitting.who.includes(label));
}

function firstWord(edges: Edge[], fitting: Fitting): QuestionWord | undefined {
  for (let at = 0; ; ) {
    const here = edges.filter(({ start }) => start === at);
    const asking = here.flatMap(({ meaning, end }) => {
      const asks = meaning.kind === "op" ? words[meaning.name] : undefined;
      return asks ? [{ asks, end }] : [];
    });
    const [longest] = asking.sort((a, b) => b.end - a.end);
    if (longest?.asks === "which") {
      const next = afterElse(longest.end, edges);
      return ofThing(next, edges, fitting) ?? whichOfRole(next, edges, fitting) ?? which(next, edges);
    }
    if (longest) return { asks: longest.asks };
    const idle = longestFirst(here).find(
      ({ cost, meaning }) =>
        meaning.kind === "filler" ||
        // "Vienna talks, which countries took part?"
        (meaning.kind === "thing" && cost < mostForTopic) ||
        meaning.kind === "prep" ||
        (meaning.kind === "op" && leading.has(meaning.name)),
    );
    if (!idle) return undefined;
    at = idle.end;
  }
}

/** "which other countries". */
const afterElse = (at: number, edges: Edge[]): number =>
  edges.find(({ start, meaning }) => start === at && meaning.kind === "op" && meaning.name === "else")?.end ?? at;

const longestFirst = (edges: Edge[]) => edges.toSorted((one, other) => other.end - one.end);
/** What costs more is only a part of a name. */
const mostForTopic = 0.45;

const leading = new Set(["opening", "and", "but"]);
/** What a word for a label may be besides, in another place: "talks" a verb. */
const said = new Set(["op", "verb", "possibly"]);

/** "which US presidents": what stands after the name of whose they are. */
function ofThing(at: number, edges: Edge[], fitting: Fitting): QuestionWord | undefined {
  const ends = edges.filter(({ start, meaning }) => start === at && meaning.kind === "thing").map(({ end }) => end);
  const next = edges.filter(({ start, meaning }) => ends.includes(start) && meaning.kind === "noun");
  const end = Math.max(...next.map((noun) => noun.end));
  const labels = next.flatMap(({ meaning }) =>
    meaning.kind === "noun" ? fitting.endLabels(meaning.type, meaning.end) : [],
  );
  const goesOn = edges.some(({ start, meaning }) => start === end && ["label", "noun"].includes(meaning.kind));
  const areActors = labels.length > 0 && labels.every((label) => fitting.who.includes(label));
  return areActors && !goesOn ? { asks: "which", labels: [...new Set(labels)] } : undefined;
}

/** "which mediators": who does what a noun says, and nothing else that the word may stand for. */
function whichOfRole(at: number, edges: Edge[], fitting: Fitting): QuestionWord | undefined {
  const nouns = edges.filter(({ start, meaning }) => start === at && meaning.kind !== "filler");
  const end = Math.max(...nouns.map((noun) => noun.end));
  const longest = nouns.filter((noun) => noun.end === end).map(({ meaning }) => meaning);
  const labels = longest.flatMap((meaning) =>
    meaning.kind === "label"
      ? meaning.labels
      : meaning.kind === "noun"
        ? fitting.endLabels(meaning.type, meaning.end)
        : [],
  );
  const isNoun = longest.every(({ kind }) => kind === "label" || kind === "noun" || said.has(kind));
  const isRole = longest.some(({ kind }) => kind === "noun") && labels.every((label) => fitting.who.includes(label));
  const goesOn = edges.some(({ start, meaning }) => start === end && ["label", "noun", "thing"].includes(meaning.kind));
  return isNoun && isRole && labels.length > 0 && !goesOn
    ? { asks: "which", labels: [...new Set(labels)], areRoles: true }
    : undefined;
}

/** The label right after it, where that is all that the word may stand for and nothing goes on from it. */
function which(at: number, edges: Edge[]): QuestionWord {
  const nouns = edges.filter(({ start, meaning }) => start === at && meaning.kind !== "filler");
  const end = Math.max(...nouns.map((noun) => noun.end));
  const longest = nouns.filter((noun) => noun.end === end);
  // "Which European countries" asks for countries, though they are a name.
  const isName =
    longest.some(({ meaning }) => meaning.kind === "thing") && !nouns.some(({ meaning }) => meaning.kind === "verb");
  const heads = isName ? edges.filter((one) => one.end === end && one.start > at) : longest;
  const labels = heads.flatMap(({ meaning }) => (meaning.kind === "label" ? meaning.labels : []));
  const isNoun = longest.every(
    ({ meaning: { kind } }) => kind === "label" || (isName && kind === "thing") || said.has(kind),
  );
  const goesOn = edges.some(
    ({ start, meaning }) => start === end && (meaning.kind === "label" || meaning.kind === "noun"),
  );
  return labels.length > 0 && isNoun && !goesOn ? { asks: "which", labels } : { asks: "what" };
}

/**
 * The reading where it asks for what the question's first word says, of things that may be something else only those that
 * are that; undefined where it asks for something else.
 */
export function asWord(reading: Reading, word: QuestionWord | undefined, fitting: Fitting): Reading | undefined {
  // What has no date has no order in time.
  if (reading.ask === "things" && reading.want === "chronology" && !fitting.isDated(reading.find)) return undefined;
  // Of somebody alone there is no time to be told.
  const isTimeless = reading.ask === "things" && ["when", "began", "ended", "howLong"].includes(reading.want);
  if (isTimeless && reading.find.where.length === 0 && fitting.isActor(reading.find) && !fitting.isDated(reading.find))
    return undefined;
  // "When did the talks break off?" is not when those were that did.
  if (isTimeless && tellsOutcome(fitting, reading.find)) return undefined;
  if (!word) return reading;
  const labels = word.asks === "who" ? fitting.who : word.asks === "which" ? word.labels : [];
  const areThese = (ids: string[]) =>
    labels.length === 0 || ids.some((id) => fitting.named(id)?.labels.some((label) => labels.includes(label)) ?? true);
  if (reading.ask === "about")
    // "Which Americans?" asks for some of them, "which war?" for the only one.
    return (word.asks === "what" && word.which && !reading.property && fitting.isActor(things({ ids: reading.ids }))) ||
      (word.asks === "when" && !reading.property) ||
      (word.asks === "who" && !areThese(reading.ids))
      ? undefined
      : reading;
  if (reading.ask !== "things") return reading;
  const { want, find } = reading;
  if (want === "whether" || (word.asks === "when" && (want === "list" || want === "number"))) return undefined;
  const areActors = find.labels.length > 0 && find.labels.every((label) => fitting.who.includes(label));
  if (want === "list" && word.asks === "thing" && !find.ids && areActors) return undefined;
  if (want !== "list" || labels.length === 0) return reading;
  if (find.ids) return areThese(find.ids) ? reading : undefined;
  const these = find.labels.length === 0 ? labels : find.labels.filter((label) => labels.includes(label));
  if (these.length === 0) return undefined;
  // A list of countries has groups of countries in it, where the graph is one of ours.
  const isGrouped =
    word.asks === "which" &&
    !word.areRoles &&
    these.length === 1 &&
    these.every((label) => fitting.who.includes(label));
  return { ...reading, find: { ...find, labels: these, ...(isGrouped && !reading.rank && { groups: true as const }) } };
}
