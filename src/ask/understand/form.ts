import type { Ontology } from "../../domain/ontology.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Edge } from "./edges.ts";
import { mostForName } from "./nameBook.ts";
import type { Word } from "./words.ts";

export const isPronoun = (meaning: Edge["meaning"]) => meaning.kind === "op" && meaning.name === "pronoun";

/** "Who mediated it, and when?": the answer dates what it tells anyway. */
export const alsoWhen = (end: number, edges: Edge[]): boolean =>
  edges.some((one) => one.end === end && one.meaning.kind === "op" && one.meaning.name === "andWhen");

/** "Did the US lift its sanctions?": whose is said before. */
export const isOwned = (at: number, word: string | undefined, edges: Edge[]): boolean =>
  ["its", "their", "his", "her"].includes(word ?? "") &&
  edges.some(({ end, cost, meaning }) => meaning.kind === "thing" && end <= at && cost < mostForName);

/** "… in all these years": part of what says nothing. */
export const isIdle = ({ start, end }: Edge, edges: Edge[]): boolean =>
  edges.some((one) => one.meaning.kind === "filler" && one.start < start && one.end > end);

/** "Who was president then?": a time that the question before told, at the end of one that tells none. */
export const thenLast = (end: number, edges: Edge[]): Edge | undefined =>
  edges.some(({ meaning }) => meaning.kind === "span")
    ? undefined
    : edges
        .filter((one) => one.end === end && one.meaning.kind === "op" && one.meaning.name === "atThatTime")
        .toSorted((one, other) => one.start - other.start)[0];

/** What is dated as it is told. */
export const withTimes = <T extends { value: Reading[] }>(one: T): T => ({
  ...one,
  value: one.value.map((reading) =>
    reading.ask === "things" && reading.want === "list" ? { ...reading, dated: true } : reading,
  ),
});

/** Mediators who "also took part" did so besides what they are called for: no label tells that, what they did does. */
export function withMore(edges: Edge[], { labels }: Ontology): Edge[] {
  if (!edges.some(({ meaning }) => meaning.kind === "op" && meaning.name === "also")) return edges;
  return edges.filter(
    ({ meaning }) => meaning.kind !== "label" || !meaning.labels.every((one) => labels[one]?.derived),
  );
}

const pointing = new Set(["ofThem", "beforeThat", "afterThat"]);

/** "Which of them …?", "… again?": after a question it says of whom, or when, and is no mere filler. */
export const pointingAtThose = (edges: Edge[]): Edge[] => {
  const those = new Set(
    edges.flatMap(({ start, meaning }) => (meaning.kind === "op" && pointing.has(meaning.name) ? [start] : [])),
  );
  return edges.filter(({ start, meaning }) => meaning.kind !== "filler" || !those.has(start));
};

/** "Which of them …?" */
export const asksWhichOfThem = (edges: Edge[]): boolean =>
  edges.some(
    (word) =>
      word.start === 0 &&
      word.meaning.kind === "op" &&
      ["who", "which"].includes(word.meaning.name) &&
      edges.some(({ start, meaning }) => start === word.end && meaning.kind === "op" && meaning.name === "ofThem"),
  );

/** "Who else did?": a verb that stands for what was said before is no deed of its own. */
export const standingForVerb = (typed: Word[], edges: Edge[]): Edge[] =>
  isProVerb(typed)
    ? edges.filter(({ start, meaning }) => start !== typed.length - 1 || meaning.kind !== "verb")
    : edges;

/** Whether it asks who or which, and ends in a "did" that stands for what was said before. */
export function isProVerb(typed: Word[]): boolean {
  const last = typed.length - 1;
  const isDo = (at: number) => ["did", "do", "does"].includes(typed[at]?.plain ?? "");
  const asks = ["who", "which"].includes(typed[0]?.plain ?? "");
  return asks && isDo(last) && !typed.some((_, at) => at < last && isDo(at));
}

/** "And who …?": what only joins a question to the one before. */
export function leading(edges: Edge[]): Edge[] {
  return edges
    .filter(({ start, meaning }) => start === 0 && meaning.kind === "op" && ["and", "but"].includes(meaning.name))
    .map((edge) => ({ ...edge, meaning: { kind: "filler" as const } }));
}

/** "And Oman?", "But for the US?": nothing but a name, after what joins it to the question before. */
export const namesOnly = (typed: Word[], edges: Edge[]): boolean => {
  const isJoined = (end: number): boolean =>
    edges.some((one) => one.end === end && (one.start === 0 ? isJoining(one) : isLeading(one) && isJoined(one.start)));
  return edges.some(
    ({ start, end, cost, meaning }) =>
      meaning.kind === "thing" && end === typed.length && cost < mostForName && isJoined(start),
  );
};
const isJoining = ({ meaning }: Edge) => meaning.kind === "op" && ["and", "but"].includes(meaning.name);
const isLeading = ({ meaning }: Edge) => meaning.kind === "prep" || meaning.kind === "filler";
/** "When was that?": of what was said before as a whole. */
export const asksOnlyWhen = (edges: Edge[]) =>
  edges.some(({ meaning }) => meaning.kind === "op" && timely.has(meaning.name)) &&
  !edges.some(({ meaning }) => meaning.kind === "verb");
const timely = new Set(["when", "howLong", "date", "duration"]);
/** "What about Qatar?", "And how about 2009?" */
export const isWhatAbout = (typed: Word[]): boolean =>
  typed.slice(0, 3).some(({ plain }, at) => ["what", "how"].includes(plain) && typed[at + 1]?.plain === "about");
/** Nothing but a name, and what joins it to a question before. */
export const asksNothing = (typed: Word[], edges: Edge[]): boolean =>
  ["and", "but"].includes(typed[0]?.plain ?? "")
    ? namesOnly(typed, edges)
    : isWhatAbout(typed) &&
      edges.some(({ start, end, meaning }) => meaning.kind === "thing" && end === typed.length && isLed(start, edges));

/** Whether nothing but "what about the" stands before it. */
const isLed = (at: number, edges: Edge[]): boolean =>
  at <= 2 || edges.some((one) => one.end === at && one.meaning.kind === "filler" && isLed(one.start, edges));

const auxiliary = new Set(["be", "do", "have", "modal", "may", "isItSo", "isItNot", "every"]);

export const asksWhether = (edges: Edge[]) =>
  edges.some(({ start, meaning }) => start === 0 && meaning.kind === "op" && auxiliary.has(meaning.name));

/** Whether it says "it" or "they", or ends in any word that points. */
export const pointsBack = (typed: Word[], edges: Edge[]): boolean =>
  edges.some(
    ({ start, end, meaning }) =>
      isPronoun(meaning) && (end === typed.length || personal.has(typed[start]?.plain ?? "")),
  );
const personal = new Set(["it", "they", "them", "he", "him", "she", "her"]);
