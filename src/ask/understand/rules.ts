import type { Condition, Rank, Reading, Span, Things } from "../../domain/reading.ts";
import type { Chart, Found } from "./chart.ts";
import type { Fitting } from "./fitting.ts";

/** What a question may mean; where the first gives nothing the next may. */
export type Readings = Reading[];

/** What a noun phrase names: one description, or several that hold together (`all`) or one by one. */
export interface Named {
  things: Things[];
  all: boolean;
  rank?: Rank | undefined;
}

/** A head noun that still waits for what it is a noun of: the mediator *of*. */
export interface Head {
  things: Things;
  open?: Complement | undefined;
  rank?: Rank | undefined;
}

/** The end of a type that a noun stands for; its complement stands at the other. */
export interface Complement {
  type: string;
  end: "from" | "to";
  having?: Record<string, string> | undefined;
}

/** Rules for phrases that name things. */
export interface Nouns {
  /** Phrases such as "the secret talks of 1995", "Oman and Qatar", "talks that Oman mediated". */
  phrase(at: number): Found<Named>[];
  /** One thing, without and, or. */
  single(at: number): Found<Head>[];
  /** The same, without first, last, longest, shortest. */
  unranked(at: number): Found<Head>[];
  /** What may follow a description: of, in, that …; the description with it. */
  tails(head: Found<Head>): Found<Head>[];
  /** "without a mediator". */
  without(at: number, noun: Things): Found<Condition>[];
  /** "in Obama's time": whose, with the preposition that joins. */
  era(at: number): Found<{ ids: string[]; preposition: string }>[];
  /** The time that a phrase such as "before the hostage crisis" or "in 2009" names. */
  time(at: number): Found<Span>[];
}

/** The auxiliary that stood before the subject, where it bears on the verb. */
export type Before = "be" | "may" | undefined;

/** Rules for what is said of things. */
export interface Clauses {
  /** "mediated the Vienna talks", "was lifted by the JCPOA", "were secret": things of which that holds. */
  predicate(at: number, subject: Things, before?: Before): Found<Things>[];
  /** "mediated by Oman", "held in Vienna". */
  participle(at: number, subject: Things): Found<Things>[];
  /** "did Oman mediate", "Oman mediated": things of which it holds that Oman mediated them. */
  objectGap(at: number, object: Things, preposition?: string): Found<Things>[];
}

/** What every rule works with: the words of the question, what the schema allows, and the rules that come back in others. */
export interface Rules {
  chart: Chart;
  fitting: Fitting;
  /** What "it" and "they" stand for. */
  spoken: Things | undefined;
  /** Changes that deny each other. */
  opposites: readonly (readonly [string, string])[];
  nouns: Nouns;
  clauses: Clauses;
}
