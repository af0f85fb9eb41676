import type { Ontology } from "../domain/ontology.ts";
import type { ThingsReading } from "../domain/reading.ts";
import type { Bare } from "./thingsAnswer.ts";

/** A when that is answered with a time: of what has none that of what brought it about, where that was at one time; else of nothing. */
export async function timed(
  reading: ThingsReading,
  ontology: Ontology,
  answering: (reading: ThingsReading) => Promise<Bare>,
): Promise<Bare> {
  const answer = await answering(reading);
  if (reading.want !== "when" || answer.status !== "answered" || tellsTime(answer)) return answer;
  const { ids, where, labels } = reading.find;
  const types = Object.entries(ontology.types).flatMap(([type, { answers, ends }]) =>
    answers === "why" && !ends ? [type] : [],
  );
  if (ids && types.length > 0) {
    const cause = { related: { types, direction: "in" as const, to: { labels: [], where: [] } } };
    const other = await answering({ ...reading, find: { labels, ids, where: [...where, cause] } });
    if (other.value) return other;
  }
  return { ...answer, status: "nothing", answers: [], sentence: "" };
}

/** Where several are found, each may be told with its own time. */
const tellsTime = ({ value, sentence }: Bare): boolean => value !== undefined || /\d{4}/.test(sentence);
