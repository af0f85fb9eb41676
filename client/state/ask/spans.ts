import {
  type Edge,
  firstDay,
  lastDay,
  PartialDate,
  periodInWords,
  precisionOf,
  shortestDate,
} from "../../../src/domain/dates.ts";
import type { Span } from "../../../src/domain/reading.ts";
import { askText as text } from "../../text/ask.ts";
import { rangeInWords } from "../timeRange.ts";

/** A time as a chip has it: "2005–10", "from April 2025", "begun until 1999". */
export function spanWords({ from, to, how }: Span): string {
  const words =
    from !== undefined && to !== undefined
      ? rangeInWords({ from, to })
      : from !== undefined
        ? text.from(edgeInWords(from, "first"))
        : text.until(edgeInWords(to ?? "", "last"));
  return how === "began" ? text.began(words) : words;
}

/** What stands in the fields of a time: dates no longer than they need to be. */
export function spanFields(span: Span | undefined): { from: string; to: string } {
  const field = (day: string | undefined, edge: Edge) => (day === undefined ? "" : shortestDate(day, edge));
  return { from: field(span?.from, "first"), to: field(span?.to, "last") };
}

/** The time that two fields mean, an empty one being open; undefined where they mean none. */
export function spanOf(fields: { from: string; to: string }, how: Span["how"]): Span | undefined {
  const [from, to] = [dateIn(fields.from), dateIn(fields.to)];
  if (from === "wrong" || to === "wrong" || (from === undefined && to === undefined)) return undefined;
  const span = { from: from && firstDay(from), to: to && lastDay(to), how };
  return span.from !== undefined && span.to !== undefined && span.from > span.to ? undefined : span;
}

function dateIn(typed: string): PartialDate | undefined | "wrong" {
  if (typed.trim() === "") return undefined;
  return PartialDate.safeParse(typed.trim()).data ?? "wrong";
}

function edgeInWords(day: string, edge: Edge): string {
  return periodInWords(day, undefined, precisionOf(shortestDate(day, edge)));
}
