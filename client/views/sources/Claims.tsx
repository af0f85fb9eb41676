import type { Evidence } from "../../../src/domain/evidence.ts";
import type { GraphNode } from "../../../src/domain/graph.ts";
import type { PassageClaims } from "../../../src/domain/sources.ts";
import { nameOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { linkTo } from "../../state/link.ts";
import { byType, fullSentence } from "../../state/sentences.ts";
import { address, ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { EvidenceBody } from "../evidence/EvidenceBody.tsx";
import { EvidenceEnd } from "../evidence/EvidenceEnd.tsx";
import { SentenceRow } from "../evidence/SentenceRow.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";

interface Props {
  claims: PassageClaims;
  uncovered: string | undefined;
}

/** What rests on a passage: relationships as sentences, then what is said of single nodes. */
export function Claims({ claims: { passage, subgraph, claims }, uncovered }: Props) {
  const sentences = subgraph.relationships
    .toSorted(byType(ontology.value))
    .map((relationship) => fullSentence(ontology.value, relationship, subgraph.nodes))
    .filter((sentence) => sentence?.evidence?.sources.includes(passage));
  const summaries = claims.filter(({ node }) => node !== undefined);
  if (sentences.length + summaries.length === 0) {
    return (
      <p class="quiet-words uncovered">
        {text.sources.uncovered} {uncovered}
      </p>
    );
  }
  return (
    <section class="group">
      <h3>
        {text.sources.rests}
        <span class="count">
          {sentences.length > 0 ? text.sources.relationships(sentences.length) : text.sources.nodes(summaries.length)}
        </span>
      </h3>
      {sentences.map(
        (sentence, index) =>
          sentence && (
            <SentenceRow
              key={sentence.relationship.id}
              {...sentence}
              opened={index === 0}
              without={passage}
              leadsTo={[sentence.from, sentence.to]}
            />
          ),
      )}
      {summaries.map((evidence) => (
        <SummaryRow key={evidence.node} evidence={evidence} nodes={subgraph.nodes} passage={passage} />
      ))}
    </section>
  );
}

/** A node whose summary rests on the passage. */
function SummaryRow({ evidence, nodes, passage }: { evidence: Evidence; nodes: GraphNode[]; passage: string }) {
  const id = evidence.node ?? "";
  const node = nodes.find((candidate) => candidate.id === id);
  const name = node ? nameOf(node, ontology.value) : id;
  return (
    <Disclosure
      heading={
        <span class="summary-of">
          <NodeMark labels={node?.labels ?? []} size={14} /> <b>{name}</b>
        </span>
      }
      end={<EvidenceEnd {...evidence} />}
      lights={{ nodes: [id], relationships: [] }}
    >
      <EvidenceBody evidence={evidence} without={passage}>
        <p class="doors">
          <a href={linkTo(choosing(address.value, { node: id }))}>{text.details.go(name)}</a>
        </p>
      </EvidenceBody>
    </Disclosure>
  );
}
