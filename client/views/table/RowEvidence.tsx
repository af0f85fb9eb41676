import type { Evidence } from "../../../src/domain/evidence.ts";
import { nameOf } from "../../canvas/name.ts";
import type { Row } from "../../state/rows.ts";
import { ontology } from "../../state/session.ts";
import { resultsText } from "../../text/results.ts";
import { text } from "../../text.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { EvidenceBody } from "../evidence/EvidenceBody.tsx";
import { EvidenceEnd } from "../evidence/EvidenceEnd.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";

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
        <NodeEvidence
          key={one.node}
          evidence={one}
          things={things}
          opened={claims.length === 0 && summaries.length === 1}
        />
      ))}
    </>
  );
}

function NodeEvidence({ evidence, things, opened }: { evidence: Evidence; things: Row["things"]; opened: boolean }) {
  const node = things.nodes.find(({ id }) => id === evidence.node);
  return (
    <Disclosure
      opened={opened}
      end={<EvidenceEnd {...evidence} />}
      heading={
        <span class="summary-of">
          <NodeMark labels={node?.labels ?? []} size={14} />
          {text.sources.summaryOf(node ? nameOf(node, ontology.value) : (evidence.node ?? ""))}
        </span>
      }
    >
      <EvidenceBody evidence={evidence} />
    </Disclosure>
  );
}
