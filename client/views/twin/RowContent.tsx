import { isUnnamed } from "../../canvas/mark.ts";
import { nameOf, periodOf } from "../../canvas/name.ts";
import { knownLabels, spaced } from "../../state/names.ts";
import { ontology } from "../../state/session.ts";
import type { TreeRow } from "../../state/treeRows.ts";
import { nodes, relationships } from "../../text/counts.ts";
import { twinText as text } from "../../text/twin.ts";
import { text as pageText } from "../../text.ts";
import { Arrow } from "../evidence/Arrow.tsx";
import { BasisMark } from "../marks/BasisMark.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import { passageWords } from "./rowWords.ts";

type Of<Is extends TreeRow["is"]> = Extract<TreeRow, { is: Is }>;

/** What is seen of a row. */
export function RowContent({ row }: { row: TreeRow }) {
  switch (row.is) {
    case "group":
      return (
        <span class="twin-words">
          <b>{row.title}</b> <span class="count">{nodes(row.count)}</span>
        </span>
      );
    case "node":
      return <NodeContent {...row} />;
    case "sentence":
      return <SentenceContent {...row} />;
    case "claim":
      return <ClaimContent {...row} />;
    case "passage":
      return <PassageContent {...row} />;
  }
}

function NodeContent({ node, count }: Of<"node">) {
  const labels = knownLabels(ontology.value, node.labels).map(spaced).join(", ");
  return (
    <>
      <NodeMark labels={node.labels} isUnnamed={isUnnamed(node)} />
      <span class="twin-words">
        <b class={isUnnamed(node) ? "unnamed" : undefined} dir="auto">
          {nameOf(node, ontology.value)}
        </b>{" "}
        <span class="twin-labels">{labels}</span>
      </span>
      <span class="twin-period">{periodOf(node, ontology.value)}</span>
      <span class="count">{relationships(count)}</span>
    </>
  );
}

function SentenceContent({ sentence: { words, other, evidence } }: Of<"sentence">) {
  const period = periodOf(other, ontology.value);
  return (
    <>
      <span class="twin-words">
        <span class="verb">{words}</span> {!words.startsWith("←") && <Arrow />}{" "}
        <b class={isUnnamed(other) ? "unnamed" : undefined} dir="auto">
          {nameOf(other, ontology.value)}
        </b>{" "}
        {period && <span class="unbroken">({period})</span>}
      </span>
      {evidence && (
        <>
          <BasisMark basis={evidence.basis} />
          <span class="count">{text.passages(evidence.sources.length)}</span>
        </>
      )}
    </>
  );
}

function ClaimContent({ evidence }: Of<"claim">) {
  if (!evidence) return <span class="twin-words quiet-words">{text.bare}</span>;
  const { claim, basis, reason, note } = evidence;
  return (
    <span class="twin-words">
      <span class="claim">{claim}</span>
      {basis === "implied" && (
        <span class="why">
          <b>{pageText.details.implied}</b> {reason ?? pageText.details.impliedBare}
        </span>
      )}
      {note && (
        <span class="why">
          <b>{pageText.details.note}</b> {note}
        </span>
      )}
    </span>
  );
}

function PassageContent({ passage }: Of<"passage">) {
  const [place, summary] = passageWords(passage);
  return (
    <span class="twin-words">
      <span class="link">{place}</span> <span class="twin-labels">{summary}</span>
    </span>
  );
}
