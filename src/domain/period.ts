import { z } from "zod";
import { firstDay, lastDay, PartialDate, Precision, precisionOf } from "./dates.ts";
import type { Ontology } from "./ontology.ts";
import { isoOf, type Properties, type Value } from "./value.ts";

const Day = z.iso.date();

/** From which day to which, and how exact. */
export interface Period {
  start: string;
  end: string;
  precision: Precision;
}

/** When a node was, by the properties that its label keeps that in; undefined where it is not dated. */
export function periodOf(
  ontology: Pick<Ontology, "labels">,
  { labels, properties }: { labels: string[]; properties: Properties },
): Period | undefined {
  const label = Object.keys(ontology.labels).find((name) => labels.includes(name) && ontology.labels[name]?.time);
  const time = label === undefined ? undefined : ontology.labels[label]?.time;
  return time ? guessedPeriod(properties, time) : seededPeriod(properties);
}

/** When a relationship held, likewise. */
export function periodOfRelationship(
  ontology: Pick<Ontology, "types">,
  { type, properties }: { type: string; properties: Properties },
): Period | undefined {
  const time = ontology.types[type]?.time;
  return time ? guessedPeriod(properties, time) : seededPeriod(properties);
}

/** The seed writes whole days, and beside them how exact they are. */
function seededPeriod(properties: Properties): Period | undefined {
  const start = Day.safeParse(isoOf(properties.start)).data;
  if (start === undefined) return undefined;
  const end = Day.safeParse(isoOf(properties.end)).data ?? start;
  return { start, end, precision: Precision.safeParse(properties.precision).data ?? "day" };
}

function guessedPeriod(properties: Properties, time: { start: string; end?: string | undefined }): Period | undefined {
  const start = partialDate(properties[time.start]);
  if (start === undefined) return undefined;
  const end = time.end === undefined ? undefined : partialDate(properties[time.end]);
  const isInOrder = end !== undefined && lastDay(end) >= firstDay(start);
  return { start: firstDay(start), end: lastDay(isInOrder ? end : start), precision: precisionOf(start) };
}

/** A year as a number, or what begins like an ISO date, of which the time of day is left out. */
export function partialDate(value: Value | undefined): PartialDate | undefined {
  const written = typeof value === "number" ? value : /^\d{4}(-\d\d){0,2}(?=$|[T ])/.exec(isoOf(value) ?? "")?.[0];
  const date = PartialDate.safeParse(written).data;
  return date !== undefined && Day.safeParse(firstDay(date)).success ? date : undefined;
}
