import type { Evidence } from "../../../src/domain/evidence.ts";
import { resultsText } from "../../text/results.ts";

interface Props {
  evidence: Evidence[];
  onClick: () => void;
}

/** How many claims a row rests on, and the passages that they name. */
export function EvidenceMark({ evidence, onClick }: Props) {
  if (evidence.length === 0) return null;
  const [first, ...others] = new Set(evidence.flatMap(({ sources }) => sources));
  return (
    <button type="button" class="evidence-mark" tabIndex={-1} title={[first, ...others].join(", ")} onClick={onClick}>
      {resultsText.table.claims(evidence.length)}
      <span class="passage-ids">
        {first}
        {others.length > 0 && ` ${resultsText.table.more(others.length)}`}
      </span>
    </button>
  );
}
