import { computed } from "@preact/signals";
import { checkedMarks, failedMark } from "../../editor/found.ts";
import { checked } from "../../state/check.ts";
import { language } from "../../state/language.ts";
import { draft, failedRun } from "../../state/statement.ts";

/** Where the run of the draft failed. */
export const failedHere = computed(() => failedMark(draft.value, failedRun.value, language.value));

/** What the check found in the draft; undefined while it has not been checked as it is. */
export const foundHere = computed(() => {
  const found = checked.value;
  return found?.statement === draft.value ? checkedMarks(found, language.value) : undefined;
});
