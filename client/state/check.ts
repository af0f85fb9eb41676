import { computed, signal } from "@preact/signals";
import type { StatementCheck } from "../../src/domain/statement.ts";
import { draft } from "./statement.ts";

/** What the server said of a statement that was not run. */
export interface Checked extends Pick<StatementCheck, "valid" | "reads" | "problem" | "notifications"> {
  statement: string;
  /** Its fault is at its end, which is perhaps only not written yet: it is told no longer than the statement stays as it is. */
  isUnfinished: boolean;
}

/** Of the statement in the editor, or of one that stood there a moment ago. */
export const checked = signal<Checked | undefined>(undefined);

/** How many faults and warnings the statement in the editor has; undefined until it was checked. */
export const checkedCounts = computed(() => {
  const found = checked.value;
  if (!found || found.statement !== draft.value) return undefined;
  const warnings = found.notifications.filter(({ severity }) => severity === "WARNING").length;
  return { faults: found.problem ? 1 : 0, warnings };
});
