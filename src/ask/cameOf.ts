import type { Ontology } from "../domain/ontology.ts";
import type { Condition, Span, ThingsReading } from "../domain/reading.ts";
import type { Bare } from "./thingsAnswer.ts";

/** How a reading is tried before it is settled which one is answered. */
export interface Answering {
  ontology: Ontology;
  answering(reading: ThingsReading): Promise<Bare>;
  isDated(id: string): boolean;
}

/**
 * A list of what came of something, as wide as it has to be: of what has no date what came of it, and where something only
 * brought sanctions back, which tells little, what came of those too.
 */
export async function cameOf(reading: ThingsReading, ground: Answering): Promise<ThingsReading> {
  return (await cameOfIt(reading, ground)) ?? broughtBack(reading, ground);
}

/** "What changed for Iran after the deal?": of what has no date of its own what came of it, where anything did. */
async function cameOfIt(reading: ThingsReading, ground: Answering): Promise<ThingsReading | undefined> {
  const { find, rank } = reading;
  if (find.ids || find.labels.length === 0 || rank) return undefined;
  let isAfter = false;
  const where = find.where.map((one): Condition => {
    if (!("related" in one) || one.not || one.only) return one;
    const { span, ...related } = one.related;
    if (!span?.following?.length || span.to !== undefined) return one;
    isAfter = true;
    return { ...one, related: { ...related, span: { how: "began", following: span.following } } };
  });
  const narrow = { ...reading, find: { ...find, where } };
  const found = isAfter ? await ground.answering(narrow) : undefined;
  const isSo = found?.status === "answered" && !found.answers.some(({ id }) => ground.isDated(id));
  return isSo ? narrow : undefined;
}

/** "What followed the snapback?", where nothing but such as it brought back did. */
async function broughtBack(reading: ThingsReading, { ontology, answering }: Answering): Promise<ThingsReading> {
  const { ids, labels, where } = reading.find;
  const [said, more] = where;
  if (ids || labels.length > 0 || reading.rank || more || !said || !("related" in said) || said.not || said.only)
    return reading;
  const { direction, having, to, types } = said.related;
  const back = types.filter((type) => isBringingBack(ontology, type));
  if (direction !== "in" || having || back.length === 0 || back.length === types.length) return reading;
  if (!to.ids || to.where.length > 0) return reading;
  const { status, answers } = await answering(reading);
  const kinds = back.flatMap((type) => ontology.types[type]?.to ?? []);
  const areBack = answers.every((one) => one.labels.some((label) => kinds.includes(label)));
  if (status !== "answered" || !areBack) return reading;
  const span: Span = { how: "began", following: to.ids };
  return { ask: "things", want: "chronology", find: { labels: [], where: [{ span }] } };
}

/** What somebody may do as well as something, and no reason for anything. */
const isBringingBack = ({ labels, types }: Ontology, type: string): boolean => {
  const { answers, brings, from = [] } = types[type] ?? {};
  return brings === true && answers === undefined && from.some((label) => labels[label]?.who);
};
