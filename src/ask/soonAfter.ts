import { firstDay, lastDay } from "../domain/dates.ts";
import type { Ontology } from "../domain/ontology.ts";
import type { Condition, Span, ThingsReading } from "../domain/reading.ts";
import type { Bare } from "./thingsAnswer.ts";

type Answering = (reading: ThingsReading) => Promise<Bare>;

interface Ground {
  ontology: Ontology;
  answering: Answering;
  isDated(id: string): boolean;
}

/**
 * What happened after something is what came of it, and in its turn of that; where none of it has a date, with what came next,
 * within the fewest years that hold anything. What something led to alone, sanctions that it only brought back, tells little:
 * what came of those is told too.
 */
export async function soonAfter(reading: ThingsReading, ground: Ground): Promise<ThingsReading> {
  const { find, want } = reading;
  const [span] = find.where.flatMap((one) => ("span" in one && !one.not ? [one.span] : []));
  if (want === "list") return (await cameOfIt(reading, ground)) ?? broughtBack(reading, ground);
  if (want !== "chronology" || !span?.following?.length || !span.from || span.to !== undefined) return reading;
  const { following, from } = span;
  // Where it has no date it is told by what it led to, or what it happened to, of which more is told than what came of it.
  const isNamed = find.where.some((one) => "ids" in one && one.not && following.every((id) => one.ids.includes(id)));
  const narrow: Span = { how: "began", following };
  const within = (years: number): Span => ({ ...span, to: yearsAfter(from, years) });
  const spans = isNamed ? [narrow, ...mostYears.map(within)] : mostYears.slice(-1).map(within);
  for (const one of spans) {
    const other = withSpan(reading, span, one);
    const { status, answers } = await ground.answering(other);
    if (status === "answered" && answers.some(({ id }) => ground.isDated(id))) return other;
  }
  return reading;
}

const mostYears = [1, 3];

const yearsAfter = (day: string, years: number) => lastDay(`${Number(firstDay(day).slice(0, 4)) + years - 1}`);

const withSpan = (reading: ThingsReading, old: Span, span: Span): ThingsReading => ({
  ...reading,
  find: {
    ...reading.find,
    where: reading.find.where.map((one): Condition => ("span" in one && one.span === old ? { ...one, span } : one)),
  },
});

/** "What changed for Iran after the deal?": of what has no date of its own what came of it, where anything did. */
async function cameOfIt(reading: ThingsReading, ground: Ground): Promise<ThingsReading | undefined> {
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
async function broughtBack(reading: ThingsReading, { ontology, answering }: Ground): Promise<ThingsReading> {
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
