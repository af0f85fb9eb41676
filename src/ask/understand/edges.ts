import type { Span } from "../../domain/reading.ts";

/** How a verb stands for a type: `reverse` where its subject is the end that the relationship goes to. */
export interface Use {
  type: string;
  reverse: boolean;
  having?: Record<string, string> | undefined;
  /** It says that something was done anew, so that it must be told what. */
  anew?: true;
}

/** What some words of a question may stand for. */
export type Meaning =
  | { kind: "thing"; ids: string[] }
  | { kind: "label"; labels: string[] }
  | { kind: "noun"; type: string; end: "from" | "to"; having?: Record<string, string> | undefined }
  | { kind: "act"; type: string }
  /** With `afterBe` without the "be" that it begins with: Oman *was* for the talks *the channel for*. */
  | { kind: "verb"; uses: Use[]; afterBe?: true }
  /** A verb after "may": what may the talks *affect*. */
  | { kind: "possibly"; uses: Use[] }
  /** A verb of which the preposition that ends it stands before: *against* whom did they *share intelligence*. */
  | { kind: "fronted"; uses: Use[]; preposition: string }
  /** The first word of a verb, of which the rest stands further on: *set* the snapback *in motion*. */
  | { kind: "split"; uses: Use[]; rest: { at: number; end: number } }
  | { kind: "rest" }
  | { kind: "value"; property: string; value: string; labels: string[] }
  /** A property that may be asked for; with `dates` it says when something of the label began or ended. */
  | { kind: "property"; property: string; labels: string[]; dates?: "start" | "end" }
  | { kind: "span"; span: Span }
  /** What some effects changed, and how something changes. */
  | { kind: "changed"; ids: string[] }
  | { kind: "change"; name: string }
  | { kind: "prep"; stems: string }
  | { kind: "op"; name: string }
  | { kind: "filler" };

/** Words `start` to `end` (not included) with one of their meanings; the lower the cost, the likelier. */
export interface Edge {
  start: number;
  end: number;
  cost: number;
  meaning: Meaning;
}

/** A phrase and what it stands for. */
export interface Phrase {
  stems: string[];
  /** How its last word ends, where it is a noun: "discussed" is no discussion. */
  noun?: string;
  /** Of a name its words as they stand: who types these means it rather than what only has the same stems. */
  words?: string[];
  meaning: Meaning;
  cost: number;
  /** It tells of a change, and auxiliaries may stand in it: "the rial *has* lost value". */
  isChange?: true;
}
