import type { GraphNode } from "../../../src/domain/graph.ts";
import { isUnnamed } from "../../canvas/mark.ts";
import { periodOf } from "../../canvas/name.ts";
import { knownLabels, spaced } from "../../state/names.ts";
import { ontology } from "../../state/session.ts";
import { LabelMark, NodeMark } from "../marks/NodeMark.tsx";

/** The labels of a node, each with its mark, and when it was. */
export function Labels({ node }: { node: GraphNode }) {
  const period = periodOf(node, ontology.value);
  const { labels } = ontology.value;
  return (
    <p class="labels">
      {knownLabels(ontology.value, node.labels).map((label) => (
        <span key={label} dir="auto">
          {labels[label]?.shape === "ring" ? (
            <LabelMark label={label} size={15} />
          ) : (
            <NodeMark labels={[label]} isUnnamed={isUnnamed(node)} size={15} />
          )}
          {spaced(label)}
        </span>
      ))}
      {period && <span class="period">{period}</span>}
    </p>
  );
}
