import type { GraphNode } from "../../src/domain/graph.ts";
import { isUnnamed } from "../canvas/mark.ts";
import { nameOf, periodOf } from "../canvas/name.ts";
import { choosing } from "../state/address.ts";
import { linkTo } from "../state/link.ts";
import { knownLabels, spaced } from "../state/names.ts";
import { address, drawn, ontology } from "../state/session.ts";
import { degrees, listed } from "../state/twin.ts";
import { text } from "../text.ts";
import { NodeMark } from "./marks/NodeMark.tsx";

/** What is drawn, as a list: a form for everyone. */
export function Twin() {
  return <TwinList isUnseen={false} />;
}

/** The same beside the canvas: only screen readers find it. */
export function UnseenTwin() {
  return <TwinList isUnseen />;
}

function TwinList({ isUnseen }: { isUnseen: boolean }) {
  const { dated, undated } = listed(drawn.value, ontology.value);
  const counts = degrees(drawn.value);
  const part = (title: string, nodes: GraphNode[]) =>
    nodes.length > 0 && (
      <section>
        <h2>{title}</h2>
        <ul>
          {nodes.map((node) => (
            <Line key={node.id} node={node} count={counts.get(node.id) ?? 0} isUnseen={isUnseen} />
          ))}
        </ul>
      </section>
    );
  return (
    <section class={isUnseen ? "twin unseen" : "twin"} aria-label={text.stage.twin}>
      {part(text.stage.dated, dated)}
      {part(text.stage.undated, undated)}
    </section>
  );
}

function Line({ node, count, isUnseen }: { node: GraphNode; count: number; isUnseen: boolean }) {
  const labels = knownLabels(ontology.value, node.labels).map(spaced).join(", ");
  const isChosen = address.value.node === node.id;
  return (
    <li>
      {/* Beside the canvas the keyboard has the canvas itself; a screen reader finds the list all the same. */}
      <a
        href={linkTo(choosing(address.value, { node: node.id }))}
        tabIndex={isUnseen ? -1 : undefined}
        aria-current={isChosen ? "true" : undefined}
      >
        <span class="twin-period">{periodOf(node, ontology.value)}</span>
        <NodeMark labels={node.labels} isUnnamed={isUnnamed(node)} />
        <span class={isUnnamed(node) ? "twin-name unnamed" : "twin-name"}>{nameOf(node, ontology.value)}</span>
        <span class="twin-labels">{labels}</span>
        <span class="count">{text.find.relationships(count)}</span>
      </a>
    </li>
  );
}
