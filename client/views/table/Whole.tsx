import type { GraphNode, GraphRelationship } from "../../../src/domain/graph.ts";
import { type Cell, cellOf, type Written } from "../../state/cells.ts";
import { precise } from "../../state/precise.ts";
import { resultsText } from "../../text/results.ts";
import { NodeCell, RelationshipCell, Words } from "./CellView.tsx";

const nobody = () => undefined;

/** A value with all that is in it. */
export function Whole({ cell }: { cell: Cell }) {
  switch (cell.is) {
    case "nothing":
      return <span class="null">{resultsText.table.nothing}</span>;
    case "node":
      return <WholeNode node={cell.node} />;
    case "relationship":
      return <WholeRelationship relationship={cell.relationship} />;
    case "path":
    case "list":
      return <Members members={cell.members} />;
    case "map":
      return <Entries entries={cell.entries} />;
    default:
      return <WholeText cell={cell} />;
  }
}

function WholeText({ cell: { is, text, exact } }: { cell: Written }) {
  if (is === "text" && text === "") return <span class="null">{resultsText.detail.empty}</span>;
  return (
    <span class={`whole ${is}`}>
      {is === "text" ? <Words words={text} isWhole /> : text}
      {exact !== undefined && exact !== text && (
        <code class="exact" title={resultsText.detail.exact}>
          {exact}
        </code>
      )}
    </span>
  );
}

function WholeNode({ node }: { node: GraphNode }) {
  return (
    <>
      <NodeCell node={node} isReached />
      <Entries entries={[[resultsText.detail.labels, wordsCell(node.labels.join(", "))], ...propertiesOf(node)]} />
    </>
  );
}

function WholeRelationship({ relationship }: { relationship: GraphRelationship }) {
  return (
    <>
      <RelationshipCell relationship={relationship} isReached />
      <Entries entries={[[resultsText.detail.type, wordsCell(relationship.type)], ...propertiesOf(relationship)]} />
    </>
  );
}

const wordsCell = (text: string): Cell => ({ is: "text", text });

function propertiesOf({ properties }: GraphNode | GraphRelationship): [string, Cell][] {
  return Object.entries(precise(properties)).map(([name, value]) => [name, cellOf(value, nobody)]);
}

function Members({ members }: { members: Cell[] }) {
  if (members.length === 0) return <span class="null">{resultsText.detail.noMembers}</span>;
  return (
    <ol class="whole-list">
      {members.map((member, index) => (
        <li key={index}>
          <Part cell={member} />
        </li>
      ))}
    </ol>
  );
}

function Entries({ entries }: { entries: [string, Cell][] }) {
  if (entries.length === 0) return <span class="null">{resultsText.detail.noEntries}</span>;
  return (
    <dl class="whole-map">
      {entries.map(([name, member]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Part cell={member} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of a value: a node or relationship by its mark alone, all else whole. */
function Part({ cell }: { cell: Cell }) {
  if (cell.is === "node") return <NodeCell node={cell.node} isReached />;
  if (cell.is === "relationship") return <RelationshipCell relationship={cell.relationship} isReached />;
  return <Whole cell={cell} />;
}
