import type { Row } from "../../state/rows.ts";
import { text } from "../../text.ts";
import { EvidenceBody } from "../evidence/EvidenceBody.tsx";

/** What a row rests on, or how to ask so that it shows. */
export function RowEvidence({ row: { things, evidence } }: { row: Row }) {
  if (evidence.length > 0) {
    return (
      <>
        {evidence.map((one) => (
          <EvidenceBody key={one.relationship ?? one.node} evidence={one} />
        ))}
      </>
    );
  }
  const isBare = things.nodes.length + things.relationships.length === 0;
  return <p class="hint">{isBare ? text.table.bare : text.details.noEvidence}</p>;
}
