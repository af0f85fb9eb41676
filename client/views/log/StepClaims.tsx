import { useSignal } from "@preact/signals";
import { evidenceOfNode } from "../../../src/domain/evidence.ts";
import type { GraphNode } from "../../../src/domain/graph.ts";
import { nameOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { linkTo } from "../../state/link.ts";
import type { Added } from "../../state/log.ts";
import { byType, fullSentence } from "../../state/sentences.ts";
import { address, ontology } from "../../state/session.ts";
import { stepsText as text } from "../../text/steps.ts";
import { SentenceRow } from "../evidence/SentenceRow.tsx";
import { SummaryRow } from "../evidence/SummaryRow.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";

/** So many are listed at first. */
const most = 20;

/** What a step of the log brought in: relationships as sentences, then nodes, each opening to its evidence. */
export function StepClaims({ added: { nodes, relationships, among } }: { added: Added }) {
  const isWhole = useSignal(false);
  const rows = [
    ...relationships.toSorted(byType(ontology.value)).flatMap((relationship) => {
      const sentence = fullSentence(ontology.value, relationship, among);
      if (!sentence) return [];
      const ends = [sentence.from, sentence.to];
      return [<SentenceRow key={relationship.id} {...sentence} leadsTo={ends} />];
    }),
    ...nodes.map((node) => <NodeRow key={node.id} node={node} />),
  ];
  return (
    <>
      {isWhole.value ? rows : rows.slice(0, most)}
      {!isWhole.value && rows.length > most && (
        <button
          type="button"
          class="link"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {text.log.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

function NodeRow({ node }: { node: GraphNode }) {
  const evidence = evidenceOfNode(node);
  if (evidence) return <SummaryRow evidence={evidence} node={node} />;
  return (
    <p class="row">
      <NodeMark labels={node.labels} size={14} />{" "}
      <a href={linkTo(choosing(address.value, { node: node.id }))}>{nameOf(node, ontology.value)}</a>
    </p>
  );
}
