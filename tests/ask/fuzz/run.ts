import type { Answer } from "../../../src/domain/answer.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import type { AskFunction } from "../asking.ts";
import { isBelieved } from "../probe/believed.ts";
import type { Falsehood } from "../probe/falsehoods.ts";
import type { FuzzedGraph } from "./graph.ts";
import { unmentioned } from "./mentioned.ts";
import { strays, type TrueQuestion, tells } from "./relations.ts";
import type { FuzzedQuestion } from "./words.ts";

/** What came of generated questions. */
export interface Fuzzed {
  /** Questions that made the app fail, and answers without evidence, in words. */
  faults: string[];
  /** How long each answer took. */
  times: { question: string; milliseconds: number }[];
  statuses: Record<string, number>;
}

/** Asks them one after another; one that follows up takes along what the last answer understood. */
export async function runFuzzed(ask: AskFunction, questions: FuzzedQuestion[]): Promise<Fuzzed> {
  const fuzzed: Fuzzed = { faults: [], times: [], statuses: {} };
  let last: Reading | undefined;
  for (const { question, followsUp } of questions) {
    const previous = followsUp ? last : undefined;
    const began = performance.now();
    const answer = await ask({ question, previous }).catch(String);
    fuzzed.times.push({ question, milliseconds: performance.now() - began });
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

/** What came of questions that are true by a relationship each. */
export interface Told {
  /** Not answered with what is true, and what came instead. */
  missed: (TrueQuestion & { came: Answer | string })[];
  /** Answered with more than what the graph says in these words. */
  strays: { question: string; ids: string[] }[];
}

export async function runTrue(ask: AskFunction, graph: FuzzedGraph, questions: TrueQuestion[]): Promise<Told> {
  const told: Told = { missed: [], strays: [] };
  for (const one of questions) {
    const came = await ask({ question: one.question }).catch(String);
    if (typeof came === "string" || !tells(one, came)) told.missed.push({ ...one, came });
    const ids = typeof came === "string" ? [] : strays(graph, one, came);
    if (ids.length > 0) told.strays.push({ question: one.question, ids });
  }
  return told;
}

/** Falsehoods that the answer takes for true. */
export async function runFalse(ask: AskFunction, questions: Falsehood[]): Promise<(Falsehood & { came: Answer })[]> {
  const believed = [];
  for (const one of questions) {
    const came = await ask({ question: one.question });
    if (isBelieved(one, came)) believed.push({ ...one, came });
  }
  return believed;
}
