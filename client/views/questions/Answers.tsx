import type { Answer, AnswerItem } from "../../../src/domain/answer.ts";
import { isUnnamed } from "../../canvas/mark.ts";
import { periodOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { sharedBasis } from "../../state/basis.ts";
import { linkTo } from "../../state/link.ts";
import { address, ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { EvidenceBody } from "../evidence/EvidenceBody.tsx";
import { EvidenceEnd } from "../evidence/EvidenceEnd.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";

/** The things asked for, each with what says so. */
export function Answers({ answer }: { answer: Answer }) {
  return (
    <div class="answers">
      {answer.answers.map((item, index) => (
        <Item key={item.id} item={item} answer={answer} opened={index === 0} />
      ))}
    </div>
  );
}

function Item({ item, answer, opened }: { item: AnswerItem; answer: Answer; opened: boolean }) {
  const evidence = item.evidence.flatMap((index) => answer.evidence[index] ?? []);
  const node = answer.subgraph.nodes.find(({ id }) => id === item.id);
  const period = node && periodOf(node, ontology.value);
  const lights = {
    nodes: [item.id],
    relationships: evidence.flatMap(({ relationship }) => relationship ?? []),
  };
  return (
    <Disclosure
      heading={
        <span class="answer-name">
          <NodeMark labels={item.labels} isUnnamed={node ? isUnnamed(node) : false} size={18} />
          <b class={node && isUnnamed(node) ? "unnamed" : undefined}>{item.name}</b>
          {period && <span class="count">{period}</span>}
        </span>
      }
      end={
        evidence.length > 0 && (
          <EvidenceEnd
            basis={sharedBasis(evidence)}
            sources={[...new Set(evidence.flatMap(({ sources }) => sources))]}
            note={evidence.find(({ note }) => note)?.note}
          />
        )
      }
      lights={lights}
      opened={opened}
    >
      {evidence.map((one) => (
        <EvidenceBody key={one.relationship ?? one.node} evidence={one} />
      ))}
      <p class="doors">
        <a href={linkTo(choosing(address.value, { node: item.id }))}>{text.details.go(item.name)}</a>
      </p>
    </Disclosure>
  );
}
