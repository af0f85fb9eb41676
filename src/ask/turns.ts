import type { Answer } from "../domain/answer.ts";
import type { OwnReading, Reading } from "../domain/reading.ts";
import { answerReadings, type Ground } from "./answerReading.ts";
import { briefly } from "./patience.ts";
import type { Turn } from "./understand/turn.ts";

/** The question before, with what it was answered with, where that is found in time. */
export async function asBefore(reading: OwnReading, ground: Ground): Promise<Turn> {
  const answer = await briefly(ground, (brief) => answerReadings([reading], brief));
  return answer ? turnOf(reading, answer) : { reading };
}

/** A question as one that others go on from. Of one that may mean several it is not known what it was answered with. */
export const turnOf = (reading: Reading, { status, answers }: Pick<Answer, "status" | "answers">): Turn =>
  status === "ambiguous" ? { reading } : { reading, answers: answers.map(({ id }) => id) };
