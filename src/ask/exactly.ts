import type { Span, ThingsReading } from "../domain/reading.ts";
import type { Bare } from "./thingsAnswer.ts";

/**
 * What happened in a month: what is known to have been then, and only where there is nothing of the kind what is known by the
 * year alone.
 */
export async function answerExactly(
  reading: ThingsReading,
  answering: (reading: ThingsReading) => Promise<Bare>,
): Promise<Bare> {
  const { find, want } = reading;
  const where = find.where.map((one) =>
    "span" in one && isPartOfYear(one.span) ? { ...one, span: exact(one.span) } : one,
  );
  const isNarrow = where.some((one, index) => one !== find.where[index]);
  if (want !== "chronology" || !isNarrow) return answering(reading);
  const known = await answering({ ...reading, find: { ...find, where } });
  return known.status === "answered" ? known : answering(reading);
}

const exact = (span: Span): Span => ({ ...span, exactly: true });

const isPartOfYear = ({ from, to, how }: Span): boolean =>
  how === "in" &&
  from !== undefined &&
  from.slice(0, 4) === to?.slice(0, 4) &&
  !(from.endsWith("-01-01") && to.endsWith("-12-31"));
