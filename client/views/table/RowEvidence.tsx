import type { Row } from "../../state/rows.ts";
import { resultsText } from "../../text/results.ts";
import { text } from "../../text.ts";
import { EvidenceBody } from "../evidence/EvidenceBody.tsx";
import { SummaryRow } from "../evidence/SummaryRow.tsx";

/** What a row rests on: its relationships' claims, then what is said of its nodes; or how to ask so that it shows. */
export function RowEvidence({ row: { things, evidence } }: { row: Row }) {
  if (evidence.length === 0) {
    const isBare = things.nodes.length + things.relationships.length === 0;
    return <p class="hint">{isBare ? resultsText.table.bare : text.details.noEvidence}</p>;
  }
  const claims = evidence.filter(({ node }) => node === undefined);
  const summaries = evidence.filter(({ node }) => node !== undefined);
  return (
    <>
      {claims.map((one) => (
        <EvidenceBody key={one.relationship} evidence={one} />
      ))}
      {summaries.map((one) => (
        <SummaryRow
          key={one.node}
          evidence={one}
          node={things.nodes.find(({ id }) => id === one.node)}
          opened={claims.length === 0 && summaries.length === 1}
        />
      ))}
    </>
  );
}
