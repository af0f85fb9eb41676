import type { Answer } from "../../../src/domain/answer.ts";
import type { AskFunction } from "../asking.ts";
import { type Judgement, judge } from "./judge.ts";
import type { KeyedQuestion, QuestionSet } from "./questions.ts";

/** A question with what came of it; a fault of the app itself is no answer and counts as wrong. */
export interface Scored extends Judgement {
  set: string;
  question: KeyedQuestion;
  answer?: Answer;
}

/** Asks every question of the sets, those that follow up on another one after that. */
export async function score(ask: AskFunction, sets: QuestionSet[]): Promise<Scored[]> {
  const all: Scored[] = [];
  for (const { name, questions } of sets)
    for (const question of questions) all.push({ set: name, question, ...(await scoreOne(ask, question)) });
  return all;
}

async function scoreOne(ask: AskFunction, key: KeyedQuestion): Promise<Judgement & { answer?: Answer }> {
  try {
    const before = key.previous === undefined ? undefined : await ask({ question: key.previous });
    const answer = await ask({ question: key.question, previous: before?.reading?.value });
    return { ...judge(key, answer), answer };
  } catch (error) {
    return { verdict: "wrong", faults: [String(error)] };
  }
}
