import type { Answer } from "../domain/answer.ts";
import type { OwnReading, Reading, Related, Things } from "../domain/reading.ts";
import { answerReadings, type Ground } from "./answerReading.ts";
import { list } from "./grammar.ts";
import { briefly } from "./patience.ts";
import type { Turn } from "./understand/turn.ts";

/** The question before, with what it was answered with, where that is found in time. */
export async function asBefore(before: OwnReading, ground: Ground): Promise<Turn> {
  const reading = firstOf(before);
  const answer = await briefly(ground, (brief) => answerReadings([reading], brief));
  return answer ? turnOf(reading, answer) : { reading };
}

/** Others go on from the first of what was asked together. */
function firstOf(reading: OwnReading): OwnReading {
  if (reading.ask !== "things") return reading;
  const { also: _, ...first } = reading;
  return first;
}

/** A question as one that others go on from. Of one that may mean several, or was answered "No", it is not known. */
export const turnOf = (reading: Reading, { status, answers }: Pick<Answer, "status" | "answers">): Turn =>
  status === "ambiguous" || (status === "answered" && answers.length === 0)
    ? { reading }
    : { reading, answers: answers.map(({ id }) => id) };

const mostNamed = 4;

/** "And why?" after several answers: of those that nothing is said of, that nothing is. */
export function withSilence(answer: Answer, turn: Turn | undefined, nameOf: (id: string) => string): Answer {
  const reading = answer.reading?.value;
  const before = turn?.answers ?? [];
  if (!turn || before.length < 2 || answer.status !== "answered" || reading?.ask !== "things") return answer;
  const asked = relationOf(reading.find, turn);
  if (reading.want !== "list" || !asked) return answer;
  const { types, direction } = asked;
  const told = new Set(
    answer.subgraph.relationships
      .filter(({ type }) => types.includes(type))
      .flatMap(({ from, to }) => (direction === "out" ? [to] : direction === "in" ? [from] : [from, to])),
  );
  const untold = before.filter((id) => !told.has(id));
  if (untold.length === 0 || untold.length === before.length) return answer;
  return { ...answer, sentence: `${answer.sentence} Of ${list(untold.map(nameOf), mostNamed)} it says nothing so.` };
}

/** What is asked of all that the question before was answered with. */
function relationOf({ where }: Things, { reading, answers = [] }: Turn): Related | undefined {
  const find = reading.ask === "things" ? JSON.stringify(reading.find) : "";
  return where.flatMap((one) => {
    if (!("related" in one) || one.not) return [];
    const { to } = one.related;
    return String(to.ids) === String(answers) || JSON.stringify(to) === find ? [one.related] : [];
  })[0];
}
