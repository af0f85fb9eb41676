import type { Reading } from "../../domain/reading.ts";
import type { Edge } from "./edges.ts";
import type { Fitting } from "./fitting.ts";

/** What the word that a question begins with asks for: somebody, things of a label, a time, anything but yes or no. */
export type QuestionWord = { asks: "who" } | { asks: "which"; labels: string[] } | { asks: "when" } | { asks: "what" };

const words: Record<string, "who" | "which" | "when" | "what"> = {
  who: "who",
  which: "which",
  when: "when",
  where: "what",
  why: "what",
  how: "what",
};

/** The first word that asks, where only what says nothing stands before it. */
export function questionWord(edges: Edge[]): QuestionWord | undefined {
  for (let at = 0; ; ) {
    const here = edges.filter(({ start }) => start === at);
    const asking = here.flatMap(({ meaning, end }) => {
      const asks = meaning.kind === "op" ? words[meaning.name] : undefined;
      return asks ? [{ asks, end }] : [];
    });
    const [longest] = asking.sort((a, b) => b.end - a.end);
    if (longest) return longest.asks === "which" ? which(longest.end, edges) : { asks: longest.asks };
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

const longestFirst = (edges: Edge[]) => edges.toSorted((one, other) => other.end - one.end);
/** What costs more is only a part of a name. */
const mostForTopic = 0.45;

const leading = new Set(["opening", "and", "but"]);
/** What a word for a label may be besides, in another place: "talks" a verb. */
const said = new Set(["op", "verb", "possibly"]);

/** The label right after it, where that is all that the word may stand for and nothing goes on from it. */
function which(at: number, edges: Edge[]): QuestionWord {
  const nouns = edges.filter(({ start, meaning }) => start === at && meaning.kind !== "filler");
  const end = Math.max(...nouns.map((noun) => noun.end));
  const longest = nouns.filter((noun) => noun.end === end);
  // "Which European countries" asks for countries, though they are a name.
  const isName = longest.some(({ meaning }) => meaning.kind === "thing");
  const heads = isName ? edges.filter((one) => one.end === end && one.start > at) : longest;
  const labels = heads.flatMap(({ meaning }) => (meaning.kind === "label" ? meaning.labels : []));
  const isNoun = longest.every(({ meaning: { kind } }) => kind === "label" || kind === "thing" || said.has(kind));
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
  if (!word) return reading;
  const labels = word.asks === "who" ? fitting.who : word.asks === "which" ? word.labels : [];
  const areThese = (ids: string[]) =>
    labels.length === 0 || ids.some((id) => fitting.named(id)?.labels.some((label) => labels.includes(label)) ?? true);
  if (reading.ask === "about")
    return (word.asks === "when" && !reading.property) || (word.asks === "who" && !areThese(reading.ids))
      ? undefined
      : reading;
  if (reading.ask !== "things") return reading;
  const { want, find } = reading;
  if (want === "whether" || (word.asks === "when" && (want === "list" || want === "number"))) return undefined;
  if (want !== "list" || labels.length === 0) return reading;
  if (find.ids) return areThese(find.ids) ? reading : undefined;
  const these = find.labels.length === 0 ? labels : find.labels.filter((label) => labels.includes(label));
  if (these.length === 0) return undefined;
  // A list of countries has groups of countries in it, where the graph is one of ours.
  const isGrouped = word.asks === "which" && these.length === 1 && these.every((label) => fitting.who.includes(label));
  return { ...reading, find: { ...find, labels: these, ...(isGrouped && !reading.rank && { groups: true as const }) } };
}
