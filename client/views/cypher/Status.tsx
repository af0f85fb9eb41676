import { failedRun, running } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { useSeconds } from "../seconds.ts";

/** How the open statement stands: for how long it has been running, else what is wrong with it. */
export function Status() {
  return (
    <span class="status" role="status">
      {running.value ? <Running since={running.value.since} /> : outcome()}
    </span>
  );
}

function Running({ since }: { since: number }) {
  return <>{text.cypher.running(Math.max(0, Math.floor((useSeconds() - since) / 1000)))}</>;
}

function outcome(): string | null {
  const { problem } = failedRun.value ?? {};
  if (problem?.code === "refused") return text.cypher.refused;
  return problem?.position ? text.cypher.fault : null;
}
