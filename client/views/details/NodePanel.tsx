import { isUnnamed } from "../../canvas/mark.ts";
import { nameOf } from "../../canvas/name.ts";
import { latest } from "../../state/loaded.ts";
import { type Details, details, drawnDetails } from "../../state/panels.ts";
import { address, ontology, picture } from "../../state/session.ts";
import { text } from "../../text.ts";
import { closePanel } from "../focus.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import { Trouble } from "../Trouble.tsx";
import { Actions } from "./Actions.tsx";
import { Back } from "./Back.tsx";
import { Labels } from "./Labels.tsx";
import { Mentions } from "./Mentions.tsx";
import { Relationships } from "./Relationships.tsx";
import { Summary } from "./Summary.tsx";

/** The details of the node in the address: what it is, what is said of it, and why. */
export function NodePanel() {
  const id = address.value.node ?? "";
  const loaded = details.value;
  const known = latest(loaded);
  const value = known?.node.id === id ? known : undefined;
  const drawn = drawnDetails(id, picture.value.graph);
  const node = value?.node ?? drawn?.node;
  return (
    <PanelFrame
      key={id}
      label={text.details.node}
      onClose={closePanel}
      heading={
        <>
          <Back />
          <h2 class={node && isUnnamed(node) ? "name unnamed" : "name"} tabIndex={-1} dir="auto">
            {node ? nameOf(node, ontology.value) : loaded?.state === "failed" ? text.details.missing : id}
          </h2>
          {node && <Labels node={node} />}
        </>
      }
    >
      {value && <Known {...value} />}
      {!value && loaded?.state === "loading" && (
        <>
          {drawn && <Summary node={drawn.node} evidence={drawn.evidence} />}
          <p class="quiet-words">{text.details.loading}</p>
        </>
      )}
      {loaded?.state === "failed" && (
        <>
          <Trouble
            title={loaded.missing ? undefined : text.details.failed}
            words={loaded.missing ? text.details.missingHint : drawn ? text.details.drawnOnly : loaded.message}
          />
          {drawn && <Known {...drawn} />}
        </>
      )}
    </PanelFrame>
  );
}

function Known(known: Details) {
  return (
    <>
      <Summary node={known.node} evidence={known.evidence} />
      <Actions {...known} />
      <Relationships {...known} />
      <Mentions {...known} />
    </>
  );
}
