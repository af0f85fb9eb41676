import { z } from "zod";
import { lastDay, periodInWords } from "../../src/domain/dates.ts";
import type { Subgraph } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { periodOf, periodOfRelationship } from "../../src/domain/period.ts";

/** A stretch of time, both days included. */
export const TimeRange = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, "The end comes before the beginning");
export type TimeRange = z.infer<typeof TimeRange>;

interface Dated {
  start: string;
  end: string;
}

/** Whether something falls in a stretch of time, at least in part; what has no date always does. */
export function isWithin(dates: Dated | undefined, range: TimeRange | undefined): boolean {
  return !dates || !range || (dates.start <= range.to && dates.end >= range.from);
}

/** What falls in a stretch of time, and what has no date; a relationship goes by its own date, and with either end. */
export function withinTime(graph: Subgraph, range: TimeRange | undefined, ontology: Ontology): Subgraph {
  if (!range) return graph;
  const nodes = graph.nodes.filter((node) => isWithin(periodOf(ontology, node), range));
  const ids = new Set(nodes.map(({ id }) => id));
  const relationships = graph.relationships.filter(
    (relationship) =>
      ids.has(relationship.from) &&
      ids.has(relationship.to) &&
      isWithin(periodOfRelationship(ontology, relationship), range),
  );
  return { nodes, relationships };
}

/** "1995–2010", "March 2020–May 2021". */
export function rangeInWords({ from, to }: TimeRange): string {
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return periodInWords(from, to, "year");
  const isOfMonths = from.endsWith("-01") && lastDay(to.slice(0, "2020-01".length)) === to;
  return periodInWords(from, to, isOfMonths ? "month" : "day");
}
