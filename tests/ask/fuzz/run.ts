import type { Answer } from "../../../src/domain/answer.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import type { AskFunction } from "../asking.ts";
import { unmentioned } from "./mentioned.ts";
import { type TrueQuestion, tells } from "./relations.ts";
import type { FuzzedQuestion } from "./words.ts";

/** What came of generated questions. */
export interface Fuzzed {
  /** Questions that made the app fail, and answers without evidence, in words. */
  faults: string[];
  /** Of each question, in order. */
  milliseconds: number[];
  statuses: Record<string, number>;
}

/** Asks them one after another; one that follows up takes along what the last answer understood. */
export async function runFuzzed(ask: AskFunction, questions: FuzzedQuestion[]): Promise<Fuzzed> {
  const fuzzed: Fuzzed = { faults: [], milliseconds: [], statuses: {} };
  let last: Reading | undefined;
  for (const { question, followsUp } of questions) {
    const previous = followsUp ? last : undefined;
    const began = performance.now();
    const answer = await ask({ question, previous }).catch(String);
    fuzzed.milliseconds.push(performance.now() - began);
    if (typeof answer === "string") fuzzed.faults.push(answer);
    if (typeof answer === "string") continue;
    fuzzed.statuses[answer.status] = (fuzzed.statuses[answer.status] ?? 0) + 1;
    const bare = unmentioned(answer);
    if (bare.length > 0)
      fuzzed.faults.push(`${JSON.stringify({ question, previous })}: no evidence of ${bare.join(", ")}`);
    last = answer.reading?.value ?? last;
  }
  return fuzzed;
}

/** A true question that was not answered with what is true, and what came instead. */
export interface Missed extends TrueQuestion {
  came: Answer | string;
}

export async function runTrue(ask: AskFunction, questions: TrueQuestion[]): Promise<Missed[]> {
  const missed: Missed[] = [];
  for (const one of questions) {
    const came = await ask({ question: one.question }).catch(String);
    if (typeof came === "string" || !tells(one, came)) missed.push({ ...one, came });
  }
  return missed;
}
