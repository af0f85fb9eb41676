import { Check } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { checked, checkedCounts } from "../../state/check.ts";
import { failedRun, running } from "../../state/statement.ts";
import { editorText } from "../../text/editor.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { useSeconds } from "../seconds.ts";

/** How the open statement stands: for how long it has been running, else what is known of it. */
export function Status() {
  return (
    <span class="status" role="status">
      {running.value ? <Running since={running.value.since} /> : <Outcome />}
    </span>
  );
}

function Running({ since }: { since: number }) {
  const seconds = Math.max(0, Math.floor((useSeconds() - since) / 1000));
  // Said once: a screen reader is not told every second.
  return (
    <>
      <span aria-hidden="true">{text.cypher.running(seconds)}</span>
      <span class="unseen">{text.cypher.isRunning}</span>
    </>
  );
}

function Outcome(): ComponentChildren {
  const { problem } = failedRun.value ?? {};
  const counts = checkedCounts.value;
  if (problem?.code === "refused") return text.cypher.refused;
  if (!counts) return problem?.position ? text.cypher.fault : null;
  const isGood = counts.faults + counts.warnings === 0;
  if (isGood && !(checked.value?.valid && checked.value.reads)) return null;
  return (
    <>
      {isGood && <Icon of={Check} size={14} />}{" "}
      <span class="status-words">{editorText.status(counts.faults, counts.warnings)}</span>
    </>
  );
}
