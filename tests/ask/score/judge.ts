import type { Answer, AnswerValue } from "../../../src/domain/answer.ts";
import type { DateKey, KeyedQuestion } from "./questions.ts";

/** `incomplete` is wrong too: some of what was asked for, and nothing that was not. */
export type Verdict = "right" | "declined" | "wrong" | "incomplete";

export interface Judgement {
  verdict: Verdict;
  /** What is amiss, in words. */
  faults: string[];
}

/** What an honest answer's status is where there is none to give. */
const fitting: Record<Exclude<KeyedQuestion["status"], "answered">, Answer["status"][]> = {
  none: ["nothing", "notUnderstood", "refused"],
  refused: ["refused"],
  ambiguous: ["ambiguous"],
};

/** Judges an answer by its question's key: a wrong answer is one that tells what is not so, or not all that was asked. */
export function judge(question: KeyedQuestion, answer: Answer): Judgement {
  if (answer.status !== "answered") {
    const isRight = question.status !== "answered" && fitting[question.status].includes(answer.status);
    return isRight ? { verdict: "right", faults: [] } : { verdict: "declined", faults: [answer.status] };
  }
  if (question.status === "answered") return judgeAnswered(question, answer);
  if (isToldAsImplied(question, answer)) return { verdict: "declined", faults: ["told as implied"] };
  return { verdict: "wrong", faults: [`answered, not ${question.status}`] };
}

/** Whether one of the things asked for is in a claim that is shown where there is no answer. */
export function isNear({ ids = [] }: KeyedQuestion, { near }: Answer): boolean {
  const shown = new Set(near?.subgraph.nodes.map(({ id }) => id));
  return ids.flat().some((id) => shown.has(id));
}

function judgeAnswered(key: KeyedQuestion, answer: Answer): Judgement {
  const missing = missingIds(key, answer);
  const others = [...strangeIds(key, answer), ...wrongValues(key, answer), ...unsaid(key, answer)];
  const faults = [...missing.map((id) => `lacks ${id}`), ...others];
  if (faults.length === 0) return { verdict: "right", faults };
  const isPart = others.length === 0 && missing.length < (key.ids?.length ?? 0);
  return { verdict: isPart ? "incomplete" : "wrong", faults };
}

function missingIds({ ids = [] }: KeyedQuestion, { answers }: Answer): string[] {
  const given = new Set(answers.map(({ id }) => id));
  const groups = ids.map((id) => [id].flat());
  return groups.filter((group) => !group.some((id) => given.has(id))).map((group) => group.join(" or "));
}

/** Where the key is a number, a date, a yes or no, or words alone, the things beside it are not judged. */
function strangeIds({ ids, optionalIds = [] }: KeyedQuestion, { answers }: Answer): string[] {
  if (!ids) return [];
  const allowed = new Set([...ids.flat(), ...optionalIds]);
  return answers.filter(({ id }) => !allowed.has(id)).map(({ id }) => `has ${id}`);
}

function wrongValues(key: KeyedQuestion, { number, value }: Answer): string[] {
  const faults: string[] = [];
  const numbers = key.numbers ?? (key.number === undefined ? undefined : [key.number]);
  const told =
    number ?? (value?.kind === "number" ? value.number : value?.kind === "duration" ? value.years : undefined);
  if (numbers && !numbers.includes(told ?? Number.NaN)) faults.push(`number ${told}`);
  if (key.date && !isThen(key.date, value)) faults.push(`date ${JSON.stringify(value)}`);
  const yes = value?.kind === "boolean" ? value.boolean : undefined;
  if (key.boolean !== undefined && yes !== key.boolean) faults.push(`boolean ${yes}`);
  return faults;
}

/** As exact as the key: an answer may be more so, not less. Of a period its length in years is as good. */
function isThen([from, to]: DateKey, value: AnswerValue | undefined): boolean {
  if (value?.kind === "duration")
    return from !== to && value.years === Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (value?.kind !== "date" && value?.kind !== "period") return false;
  return value.start.startsWith(from) && value.end.startsWith(to);
}

function unsaid({ says = [] }: KeyedQuestion, { sentence, evidence, answers }: Answer): string[] {
  const told = [sentence, ...evidence.map(({ claim }) => claim), ...answers.map(({ name }) => name)];
  const text = told.join("\n").toLowerCase();
  const isSaid = (ways: string) => ways.split("|").some((way) => text.includes(way.toLowerCase()));
  return says.filter((ways) => !isSaid(ways)).map((ways) => `does not say ${ways}`);
}

/** What the article does not say outright may be told where the key allows it, as something that follows. */
function isToldAsImplied({ optionalIds = [] }: KeyedQuestion, { answers, evidence, sentence }: Answer): boolean {
  const isImplied = (number: number) => evidence[number]?.basis === "implied";
  const isAllowed = answers.every(({ id, evidence }) => optionalIds.includes(id) && evidence.some(isImplied));
  return answers.length > 0 && isAllowed && /\bimpli/i.test(sentence);
}
