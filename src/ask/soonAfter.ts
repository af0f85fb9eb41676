import { firstDay, lastDay } from "../domain/dates.ts";
import type { Condition, Span, ThingsReading } from "../domain/reading.ts";
import { type Answering, cameOf } from "./cameOf.ts";

/**
 * What happened after something is what came of it, and in its turn of that; where none of it has a date, with what came next,
 * within the fewest years that hold anything.
 */
export async function soonAfter(reading: ThingsReading, ground: Answering): Promise<ThingsReading> {
  const { find, want } = reading;
  const [span] = find.where.flatMap((one) => ("span" in one && !one.not ? [one.span] : []));
  if (want === "list") return cameOf(reading, ground);
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
