import type { Evidence } from "../../../src/domain/evidence.ts";
import type { GraphNode } from "../../../src/domain/graph.ts";
import { nameOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { linkTo } from "../../state/link.ts";
import { address, ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { NodeMark } from "../marks/NodeMark.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { EvidenceBody } from "./EvidenceBody.tsx";
import { EvidenceEnd } from "./EvidenceEnd.tsx";

interface Props {
  evidence: Evidence;
  /** The node whose summary it is, where it is known. */
  node: GraphNode | undefined;
  /** The passage that is open already. */
  without?: string;
  opened?: boolean;
}

/** A node that opens to what is said of it and what that rests on. */
export function SummaryRow({ evidence, node, without, opened = false }: Props) {
  const id = node?.id ?? evidence.node ?? "";
  const name = node ? nameOf(node, ontology.value) : id;
  return (
    <Disclosure
      heading={
        <span class="summary-of">
          <NodeMark labels={node?.labels ?? []} size={14} /> <b>{name}</b>
        </span>
      }
      end={<EvidenceEnd {...evidence} />}
      opened={opened}
      lights={{ nodes: [id], relationships: [] }}
    >
      <EvidenceBody evidence={evidence} without={without}>
        <p class="doors">
          <a href={linkTo(choosing(address.value, { node: id }))}>{text.details.go(name)}</a>
        </p>
      </EvidenceBody>
    </Disclosure>
  );
}
