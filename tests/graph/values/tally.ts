import type { Answer } from "../../support/queryApi.ts";
import { type Difference, differences } from "./compare.ts";

/** Counts what was compared, for the last lines that a run prints. */
export function createTally() {
  const meant = new Map<string, number>();
  const counts = { answers: 0, values: 0, different: 0 };
  return {
    /** The differences that are not meant. */
    count(ours: Pick<Answer, "data">, theirs: Pick<Answer, "data">): Difference[] {
      counts.answers++;
      counts.values += (theirs.data?.values ?? []).reduce((sum, row) => sum + row.length, 0);
      const found = differences([ours.data?.fields, ours.data?.values], [theirs.data?.fields, theirs.data?.values]);
      for (const { rule } of found) if (rule) meant.set(rule.what, (meant.get(rule.what) ?? 0) + 1);
      const unmeant = found.filter(({ rule }) => rule === undefined);
      counts.different += unmeant.length;
      return unmeant;
    },
    words: (what: string) =>
      [
        `${what}: ${counts.answers} answers, ${counts.values} values compared, ${counts.different} different`,
        ...[...meant].map(([rule, times]) => `  meant, ${times} times: ${rule}`),
      ].join("\n"),
  };
}
