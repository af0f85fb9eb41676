import { Play, X } from "lucide-preact";
import { useId } from "preact/hooks";
import { cancelRun, runDraft } from "../../commands/statement.ts";
import { failedRun, running } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { closePanel } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import { PanelFrame } from "../PanelFrame.tsx";
import { useSeconds } from "../seconds.ts";
import { EditorPane } from "./EditorPane.tsx";
import { Examples } from "./Examples.tsx";
import { Fault } from "./Fault.tsx";
import { Parameters } from "./Parameters.tsx";
import { Results } from "./Results.tsx";

/** Statements: the editor, and what they give. */
export function CypherPanel() {
  return (
    <PanelFrame
      label={text.cypher.title}
      class="cypher view"
      opensAs="full"
      onClose={closePanel}
      heading={
        <>
          <h2 class="unseen" tabIndex={-1}>
            {text.cypher.title}
          </h2>
          <Bar />
        </>
      }
    >
      <EditorPane />
      <Parameters />
      <Fault />
      <Results />
    </PanelFrame>
  );
}

function Bar() {
  const id = useId();
  return (
    <div class="bar">
      {running.value ? (
        <button type="button" class="button" onClick={cancelRun}>
          <Icon of={X} /> {text.cypher.cancel}
        </button>
      ) : (
        <button type="button" class="button primary" aria-describedby={id} onClick={runDraft}>
          <Icon of={Play} size={14} /> {text.cypher.run}
          <span class="keys" id={id}>
            {text.cypher.runKeys}
          </span>
        </button>
      )}
      <Examples />
      <span class="status" role="status">
        {running.value ? <Running since={running.value.since} /> : <Outcome />}
      </span>
    </div>
  );
}

function Running({ since }: { since: number }) {
  const now = useSeconds();
  return <>{text.cypher.running(Math.max(0, Math.floor((now - since) / 1000)))}</>;
}

function Outcome() {
  const { problem } = failedRun.value ?? {};
  if (problem?.code === "refused") return text.cypher.refused;
  return problem?.position ? text.cypher.fault : null;
}
