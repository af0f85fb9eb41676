import { useRef } from "preact/hooks";
import { cancelRun } from "../../commands/statement.ts";
import { running } from "../../state/statement.ts";
import { addTab, openTab } from "../../state/tabs.ts";
import { titleOf } from "../../state/written.ts";
import { text } from "../../text.ts";
import { closePanel } from "../focus.ts";
import { PanelFrame } from "../PanelFrame.tsx";
import { Bar } from "./Bar.tsx";
import { EditorPane } from "./EditorPane.tsx";
import { Fault } from "./Fault.tsx";
import { LimitsLine } from "./LimitsLine.tsx";
import { Broken, Remarks } from "./Notices.tsx";
import { Parameters } from "./Parameters.tsx";
import { Results } from "./Results.tsx";
import { useKeptScroll } from "./scroll.ts";
import { TabStrip } from "./TabStrip.tsx";

/** Statements: the editor, and what they give. */
export function CypherPanel() {
  const results = useRef<HTMLDivElement>(null);
  useKeptScroll(results);
  return (
    <PanelFrame
      label={text.cypher.title}
      class="cypher view"
      opensAs="full"
      onClose={closePanel}
      onKey={press}
      heading={
        <>
          <h2 class="unseen" tabIndex={-1}>
            {text.cypher.title}
          </h2>
          <Bar />
        </>
      }
    >
      <TabStrip />
      <div class="tab-panel" role="tabpanel" aria-label={titleOf(openTab.value) || text.cypher.tabs.blank}>
        <div class="statement">
          <EditorPane />
          <Parameters />
        </div>
        <div class="outcome" ref={results}>
          <Fault />
          <Broken />
          <Remarks />
          <Results />
          <LimitsLine />
        </div>
      </div>
    </PanelFrame>
  );
}

/** Keys that hold in the whole pane. */
function press(event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.shiftKey && key === "c" && running.peek()) cancelRun();
  else if (event.ctrlKey && event.altKey && event.code === "KeyN") addTab();
  else return;
  event.preventDefault();
}
