import type { Ontology } from "../domain/ontology.ts";
import type { ThingsReading } from "../domain/reading.ts";
import type { Bare } from "./thingsAnswer.ts";

/**
 * When it was: of what has no time of its own that of what brought it about, where that was at one time; likewise of what has
 * no end that of what put an end to it.
 */
export async function timed(
  reading: ThingsReading,
  ontology: Ontology,
  answering: (reading: ThingsReading) => Promise<Bare>,
): Promise<Bare> {
  const answer = await answering(reading);
  const { labels, ids, where } = reading.find;
  if (reading.want === "ended" && answer.status === "nothing") {
    const types = Object.keys(ontology.types).filter((type) => ontology.types[type]?.ends);
    const end = { related: { types, direction: "in" as const, to: { labels: [], where: [] } } };
    const known =
      types.length > 0
        ? await answering({ ...reading, want: "when", find: { ...reading.find, where: [...where, end] } })
        : answer;
    return known.value ? known : answer;
  }
  if (reading.want !== "when" || answer.status !== "nothing" || !ids) return answer;
  if (where.some((one) => !("related" in one || "property" in one) || one.not)) return answer;
  const types = Object.entries(ontology.types).flatMap(([type, { answers, ends }]) =>
    answers === "why" && !ends ? [type] : [],
  );
  if (types.length === 0) return answer;
  const cause = { related: { types, direction: "in" as const, to: { labels: [], where: [] } } };
  const dated = (some: string[]) => answering({ ...reading, find: { labels, ids: some, where: [...where, cause] } });
  const known = await dated(ids);
  if (known.value || known.status !== "answered" || ids.length < 2) return known.value ? known : answer;
  // What happened twice happened at two times, where each is known.
  const each = await Promise.all(ids.map((id) => dated([id])));
  return each.every(({ value }) => value) ? known : answer;
}
