import type { Answer, Offer } from "../domain/answer.ts";
import { answerReadings, empty, type Ground } from "./answerReading.ts";
import { upperFirst } from "./grammar.ts";
import { turnOf } from "./turns.ts";
import type { Found } from "./understand/chart.ts";
import type { Readings } from "./understand/rules.ts";
import { severalIn } from "./understand/several.ts";
import type { Turn } from "./understand/turn.ts";

/** Several questions in one, where each is understood by itself, the later ones as asked after the first: each to be asked by a click. */
export async function answerSeveral(
  question: string,
  previous: Turn | undefined,
  ground: Ground,
): Promise<Answer | undefined> {
  const { lexicon, understand } = ground.languages.of(question);
  const choices: Offer[] = [];
  let before = previous;
  for (const part of severalIn(question, lexicon)) {
    const { readings, isLoose } = understand(part, before);
    if (readings.length === 0 || isLoose) return undefined;
    const { reading, answers, status } = await likeliest(readings, ground);
    if (!reading) return undefined;
    choices.push({ words: `${upperFirst(part)}?`, reading: reading.value });
    if (choices.length === 1) before = turnOf(reading.value, { answers, status });
  }
  if (choices.length < 2) return undefined;
  const sentence = "These are several questions in one. Each is understood by itself; choose which to ask.";
  return { ...empty, status: "ambiguous", sentence, choices };
}

/** What "them" means may be told only by which of it has an answer. */
async function likeliest(readings: Found<Readings>[], ground: Ground): Promise<Answer> {
  const tried = await Promise.all(readings.slice(0, mostTried).map(({ value }) => answerReadings(value, ground)));
  return tried.find(({ status }) => status === "answered") ?? tried[0] ?? { ...empty, suggestions: [] };
}

const mostTried = 3;
