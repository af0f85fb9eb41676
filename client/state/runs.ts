import { signal } from "@preact/signals";
import { z } from "zod";

const Characters = z.string().max(100_000);

/** A statement that was run. */
export const PastRun = z.object({
  statement: Characters,
  parameters: Characters,
  database: z.string(),
  /** When, in ms since 1970. */
  at: z.number(),
  /** Absent where it failed. */
  rows: z.number().optional(),
  took: z.number().optional(),
});
export type PastRun = z.infer<typeof PastRun>;

/** Statements that were run, the newest first. */
export const pastRuns = signal<PastRun[]>([]);

/** A browser keeps some five million characters for a site: all of history has a tenth of that. */
const most = { runs: 200, characters: 500_000 };

/** The history with one more run; the same statement again takes the place of its last run. */
export function remembered(runs: PastRun[], run: PastRun): PastRun[] {
  return bounded([run, ...runs.filter((other) => !isSameRun(other, run))]);
}

const isSameRun = (one: PastRun, other: PastRun) =>
  one.statement === other.statement && one.parameters === other.parameters && one.database === other.database;

function bounded(runs: PastRun[]): PastRun[] {
  let characters = 0;
  return runs.slice(0, most.runs).filter(({ statement, parameters }) => {
    characters += statement.length + parameters.length;
    return characters <= most.characters;
  });
}

/** The runs whose statement, parameters or database hold each of some words. */
export function matching<Run extends { statement: string }>(runs: Run[], words: string): Run[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return runs.filter((run) => {
    const text = Object.values(run).join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
