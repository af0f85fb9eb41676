import { isOfGroup } from "../state/grouped/grouped.ts";
import { openPanel } from "../state/panels.ts";
import { address } from "../state/session.ts";
import { picturesText } from "../text/pictures.ts";
import { text } from "../text.ts";
import { NodePanel } from "./details/NodePanel.tsx";
import { RelationshipPanel } from "./details/RelationshipPanel.tsx";
import { later } from "./later.tsx";
import { PassagePanel } from "./sources/PassagePanel.tsx";
import { waitingPanel } from "./Waiting.tsx";

const AnswerPanel = later(async () => (await import("./questions/AnswerPanel.tsx")).AnswerPanel, {
  Waiting: waitingPanel({ label: text.answer.title }),
});
const AskPanel = later(async () => (await import("./ask/AskPanel.tsx")).AskPanel, {
  Waiting: waitingPanel({ label: text.answer.title }),
});
const GroupPanel = later(async () => (await import("./grouped/GroupPanel.tsx")).GroupPanel, {
  Waiting: waitingPanel({ label: text.details.node }),
});
const SumPanel = later(async () => (await import("./grouped/SumPanel.tsx")).SumPanel, {
  Waiting: waitingPanel({ label: text.details.relationship }),
});
const PathsPanel = later(async () => (await import("./paths/PathsPanel.tsx")).PathsPanel, {
  Waiting: waitingPanel({ label: text.paths.title }),
});
const CommonPanel = later(async () => (await import("./paths/CommonPanel.tsx")).CommonPanel, {
  Waiting: waitingPanel({ label: text.paths.common }),
});
const ComparePanel = later(async () => (await import("./pictures/ComparePanel.tsx")).ComparePanel, {
  Waiting: waitingPanel({ label: picturesText.compare.title }),
});
const SourcesPanel = later(async () => (await import("./sources/SourcesPanel.tsx")).SourcesPanel, {
  Waiting: waitingPanel({ label: text.sources.title, class: "view", opensAs: "full" }),
});
const CypherPanel = later(async () => (await import("./cypher/CypherPanel.tsx")).CypherPanel, {
  Waiting: waitingPanel({ label: text.cypher.title, class: "cypher view", opensAs: "full" }),
});

/** By the view that the address names. What is opened most is there from the start. */
const panels = {
  node: NodePanel,
  relationship: RelationshipPanel,
  questions: AnswerPanel,
  ask: AskPanel,
  paths: PathsPanel,
  common: CommonPanel,
  pictures: ComparePanel,
  cypher: CypherPanel,
  sources: Sources,
};

/** What stands beside the canvas, as the address says. */
export function Panel() {
  const { node, relationship } = address.value;
  if (isOfGroup(node ?? "")) return <GroupPanel />;
  if (node === undefined && isOfGroup(relationship ?? "")) return <SumPanel />;
  const Chosen = openPanel.value && panels[openPanel.value];
  return Chosen ? <Chosen /> : null;
}

function Sources() {
  const here = address.value;
  const passage = here.view === "sources" ? here.passage : undefined;
  return passage === undefined ? <SourcesPanel /> : <PassagePanel passage={passage} />;
}
