import { useId } from "preact/hooks";
import type { Near } from "../../../src/domain/answer.ts";
import type { Evidence } from "../../../src/domain/evidence.ts";
import { nameOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { linkTo } from "../../state/link.ts";
import { address, type Lit, ontology } from "../../state/session.ts";
import { askText as text } from "../../text/ask.ts";
import { Disclosure } from "../evidence/Disclosure.tsx";
import { EvidenceBody } from "../evidence/EvidenceBody.tsx";
import { EvidenceEnd } from "../evidence/EvidenceEnd.tsx";

/** What the graph claims of what a question speaks of, under words that say that it is no answer. */
export function NearClaims({ near }: { near: Near }) {
  const id = useId();
  return (
    <section class="group near" aria-labelledby={id}>
      <h3 id={id}>{text.near.title(near.about)}</h3>
      {near.evidence.map((evidence) => (
        <Claim key={evidence.relationship ?? evidence.node} evidence={evidence} near={near} />
      ))}
    </section>
  );
}

/** A claim that opens to what it rests on, and leads to what it is of in the picture. */
function Claim({ evidence, near }: { evidence: Evidence; near: Near }) {
  const node = near.subgraph.nodes.find(({ id }) => id === evidence.node);
  return (
    <Disclosure
      heading={
        <span class="claim">
          {node && <b>{nameOf(node, ontology.value)}: </b>}
          {evidence.claim}
        </span>
      }
      end={<EvidenceEnd {...evidence} />}
      lights={lightsOf(evidence, near)}
    >
      <EvidenceBody evidence={evidence} isHeaded>
        <p class="doors">
          <a href={linkTo(choosing(address.value, { node: evidence.node, relationship: evidence.relationship }))}>
            {text.near.show}
          </a>
        </p>
      </EvidenceBody>
    </Disclosure>
  );
}

function lightsOf({ node, relationship }: Evidence, { subgraph }: Near): Lit {
  const said = subgraph.relationships.find(({ id }) => id === relationship);
  if (said) return { nodes: [said.from, said.to], relationships: [said.id] };
  return { nodes: node === undefined ? [] : [node], relationships: [] };
}
