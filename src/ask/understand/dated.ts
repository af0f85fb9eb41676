import type { Named } from "../../domain/named.ts";

/** Nodes found by when they were. */
export interface Dated {
  /** Nodes that began before the first day and ended after the last one. */
  around(from: string, to: string): string[];
  /** Nodes that tell of such a change and ended on that day. */
  changedBy(day: string, changes: Set<string>): string[];
}

export const datedAmong = (all: Named[]): Dated => ({
  around: (from, to) => all.flatMap(({ id, period }) => (period && period.start < from && period.end > to ? [id] : [])),
  changedBy: (day, changes) =>
    all.flatMap(({ id, period, change = [] }) =>
      period?.end === day && change.some((name) => changes.has(name)) ? [id] : [],
    ),
});
