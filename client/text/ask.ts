import { number, several } from "./counts.ts";

/** “China”, “secret” and “talks”. */
function quoted(words: string[]): string {
  const all = words.map((word) => `“${word}”`);
  return [all.slice(0, -1).join(", "), ...all.slice(-1)].filter(Boolean).join(" and ");
}

/** What the page says about the answer to a question in words, and how that was understood. */
export const askText = {
  title: "Answer",
  kickers: {
    answered: "Answer",
    nothing: "Not in this graph",
    ambiguous: "Which do you mean?",
    notUnderstood: "Not understood",
    refused: "Not done",
  },
  asking: "Asking the graph…",
  slow: "This takes longer than usual. The answer comes by itself.",
  failed: "The question could not be answered",
  again: "Ask again",
  empty: "Ask a question",
  emptyHint: "Type it in the box above, in your own words. Each answer comes with the passages that say so.",

  values: {
    yes: "Yes",
    no: "No",
    number,
    years: (years: number) => several(years, "year", "years"),
  },

  understood: "We understood:",
  change: "Change how it was understood",
  chip: (words: string) => `${words}, change`,
  leaveOut: (words: string) => `Leave out: ${words}`,
  open: (words: string) => `Leave it open: ${words}`,
  close: "Close",
  chosen: "as now",
  anything: "anything",
  anyoneOrAnything: "anyone or anything",
  anyone: "anyone",
  anyTime: "at any time",
  anyRelation: "had to do with",
  and: "and",
  or: "or",
  that: "that",
  not: "not",
  except: "except",
  only: "only",
  same: "the same",
  stated: "stated outright",
  either: (words: string[]) => words.join(" or "),
  more: (words: string[], count: number) => `${words.join(", ")} or ${number(count)} more`,
  from: (when: string) => `from ${when}`,
  until: (when: string) => `until ${when}`,
  began: (when: string) => `begun ${when}`,
  property: (name: string, values: string) => `${name}: ${values}`,
  wants: {
    list: "which",
    number: "how many",
    whether: "whether any",
    when: "when",
    began: "when it began",
    ended: "when it ended",
    howLong: "how long",
    chronology: "in order of time",
  },
  ranks: {
    start: ["the first to begin", "the last to begin"],
    end: ["the first to end", "the last to end"],
    length: ["the shortest", "the longest"],
    count: ["the fewest", "the most"],
  },
  about: "who or what was",
  role: "the part of",
  in: "in",
  way: "a way from",
  notThrough: "not through",
  to: "to",
  compared: "compared",
  with: "with",

  pick: {
    label: "Another thing",
    find: "Type a name",
    none: "Nothing here is called so.",
    failed: "The search gave no answer.",
  },
  period: {
    from: "From",
    to: "To",
    hint: "A year, or a date such as 2025-04. One side may stay empty.",
    wrong: "Write a year or a date, the earlier one first.",
    apply: "Ask for this time",
  },
  options: {
    label: "Another label",
    relation: "Another relation",
    want: "What is asked",
    rank: "Which of them",
    property: "Another value",
    stated: "Stated or implied",
  },

  grounds: "What says so",
  alsoRests: "It rests on this too",
  denial: "That is not the same as “it did not”: the graph holds only what its sources say.",
  nearest: "Nearest things it does say",
  near: {
    title: (about: string[]) => `Not an answer: what the graph says about ${quoted(about)}`,
    show: "Show it in the picture",
    announced: (count: number) => `${several(count, "claim", "claims")} about it below, which are not an answer.`,
  },
  next: "Ask next",
  instead: "Ask instead",
  canAsk: "What can be asked here",
  moreChoices: (count: number) => `and ${number(count)} more`,
  meant: "Perhaps you mean",
  unknown: (words: string[]) =>
    words.length === 1 ? "This word is not known here:" : "These words are not known here:",
  unknownHint: (words: string[]) => `Leave ${words.length === 1 ? "it" : "them"} out, or put it in other words.`,
  readOnly: "This page only reads. Nothing in the database changed.",
  toCypher: "Open the Cypher pane",

  on: {
    label: "Ask on",
    hint: "and Qatar? · when? · only before 2000",
    act: "Ask on",
    asking: "Asking on…",
    failed: "This could not be asked.",
    title: (words: string) => `“${words}”`,
    kicker: (kicker: string, after: string) => `${kicker}, asked on after “${after}”`,
  },

  cypher: "Cypher",
  table: "As a table",
  rows: (count: number) => several(count, "row", "rows"),
};
