import { openPanel } from "../state/panels.ts";
import { address } from "../state/session.ts";
import { CypherPanel } from "./cypher/CypherPanel.tsx";
import { NodePanel } from "./details/NodePanel.tsx";
import { RelationshipPanel } from "./details/RelationshipPanel.tsx";
import { CommonPanel } from "./paths/CommonPanel.tsx";
import { PathsPanel } from "./paths/PathsPanel.tsx";
import { ComparePanel } from "./pictures/ComparePanel.tsx";
import { AnswerPanel } from "./questions/AnswerPanel.tsx";
import { PassagePanel } from "./sources/PassagePanel.tsx";
import { SourcesPanel } from "./sources/SourcesPanel.tsx";

const panels = {
  node: NodePanel,
  relationship: RelationshipPanel,
  questions: AnswerPanel,
  paths: PathsPanel,
  common: CommonPanel,
  pictures: ComparePanel,
  cypher: CypherPanel,
  sources: Sources,
};

/** What stands beside the canvas, as the address says. */
export function Panel() {
  const Chosen = openPanel.value && panels[openPanel.value];
  return Chosen ? <Chosen /> : null;
}

function Sources() {
  const here = address.value;
  const passage = here.view === "sources" ? here.passage : undefined;
  return passage === undefined ? <SourcesPanel /> : <PassagePanel passage={passage} />;
}
