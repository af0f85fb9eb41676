import { evidenceOfRelationship } from "../../../src/domain/evidence.ts";
import { reading } from "../../../src/domain/ontology.ts";
import { nameOf } from "../../canvas/name.ts";
import { choosing } from "../../state/address.ts";
import { besides, isBundled } from "../../state/bundles.ts";
import { linkTo } from "../../state/link.ts";
import { latest } from "../../state/loaded.ts";
import { titled } from "../../state/names.ts";
import { type Joint, joint } from "../../state/panels.ts";
import { address, ontology, schema } from "../../state/session.ts";
import { sizeText } from "../../text/size.ts";
import { text } from "../../text.ts";
import { Arrow } from "../evidence/Arrow.tsx";
import { EvidenceBody } from "../evidence/EvidenceBody.tsx";
import { closePanel } from "../focus.ts";
import { BasisMark } from "../marks/BasisMark.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import { PanelFrame } from "../PanelFrame.tsx";
import { Trouble } from "../Trouble.tsx";
import { Back } from "./Back.tsx";
import { Between } from "./Between.tsx";
import { RelationshipFacts } from "./StrangersFacts.tsx";

/** The relationship in the address: its sentence, its evidence, and the ways to both its ends. */
export function RelationshipPanel() {
  const loaded = joint.value;
  const known = latest(loaded);
  const found = known?.relationship.id === address.value.relationship ? known : undefined;
  const merged = found && isBundled.value ? besides(found.relationship).length : 1;
  return (
    <PanelFrame
      key={address.value.relationship}
      label={text.details.relationship}
      onClose={closePanel}
      heading={
        <>
          <Back />
          <p class="kicker">{merged > 1 ? sizeText.bundles.several(merged) : text.details.relationship}</p>
          <h2 class="sentence" tabIndex={-1} dir="auto">
            {found ? merged > 1 ? <Pair {...found} /> : <Sentence {...found} /> : text.details.missing}
          </h2>
        </>
      }
    >
      {found && (merged > 1 ? <Merged {...found} /> : <Known {...found} />)}
      {found && merged === 1 && <Between joint={found} isWhole={false} />}
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

/** Two nodes, where one line stands for all between them. */
function Pair({ from, to }: Joint) {
  return (
    <>
      {nameOf(from, ontology.value)} <span class="verb">{sizeText.bundles.and}</span> {titled(ontology.value, to)}
    </>
  );
}

function Merged(found: Joint) {
  return (
    <>
      <Between joint={found} isWhole />
      {!schema.value?.graph && <RelationshipFacts relationship={found.relationship} />}
      <Ends {...found} />
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
      <Ends relationship={relationship} from={from} to={to} />
    </>
  );
}

function Ends({ from, to }: Joint) {
  return (
    <ul class="ends">
      {[from, to].map((node) => (
        <li key={node.id}>
          <NodeMark labels={node.labels} />
          <a href={linkTo(choosing(address.value, { node: node.id }))}>{titled(ontology.value, node)}</a>
        </li>
      ))}
    </ul>
  );
}
