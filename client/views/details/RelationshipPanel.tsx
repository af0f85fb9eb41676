import { evidenceOfRelationship } from "../../../src/domain/evidence.ts";
import { reading } from "../../../src/domain/ontology.ts";
import { nameOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { linkTo } from "../../state/link.ts";
import { latest } from "../../state/loaded.ts";
import { titled } from "../../state/names.ts";
import { type Joint, joint } from "../../state/panels.ts";
import { address, ontology, schema } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Arrow } from "../evidence/Arrow.tsx";
import { EvidenceBody } from "../evidence/EvidenceBody.tsx";
import { closePanel } from "../focus.ts";
import { BasisMark } from "../marks/BasisMark.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import { PanelFrame } from "../PanelFrame.tsx";
import { Trouble } from "../Trouble.tsx";
import { Back } from "./Back.tsx";
import { RelationshipFacts } from "./StrangersFacts.tsx";

/** The relationship in the address: its sentence, its evidence, and the ways to both its ends. */
export function RelationshipPanel() {
  const loaded = joint.value;
  const known = latest(loaded);
  const found = known?.relationship.id === address.value.relationship ? known : undefined;
  return (
    <PanelFrame
      key={address.value.relationship}
      label={text.details.relationship}
      onClose={closePanel}
      heading={
        <>
          <Back />
          <p class="kicker">{text.details.relationship}</p>
          <h2 class="sentence" tabIndex={-1} dir="auto">
            {found ? <Sentence {...found} /> : text.details.missing}
          </h2>
        </>
      }
    >
      {found && <Known {...found} />}
      {loaded?.state === "failed" && <Trouble words={loaded.message} />}
    </PanelFrame>
  );
}

function Sentence({ relationship, from, to }: Joint) {
  const { reads } = reading(ontology.value, relationship);
  return (
    <>
      {nameOf(from, ontology.value)} <span class="verb">{reads}</span> <Arrow /> {titled(ontology.value, to)}
    </>
  );
}

function Known({ relationship, from, to }: Joint) {
  const evidence = schema.value?.graph && evidenceOfRelationship(relationship);
  return (
    <>
      {evidence ? (
        <div class="single">
          <BasisMark basis={evidence.basis} />
          <EvidenceBody evidence={evidence} />
        </div>
      ) : schema.value?.graph ? (
        <p class="quiet-words">{text.details.noEvidence}</p>
      ) : (
        <RelationshipFacts relationship={relationship} />
      )}
      <ul class="ends">
        {[from, to].map((node) => (
          <li key={node.id}>
            <NodeMark labels={node.labels} />
            <a href={linkTo(choosing(address.value, { node: node.id }))}>{titled(ontology.value, node)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
