import type { GraphNode, GraphRelationship } from "../../../src/domain/graph.ts";
import { reading } from "../../../src/domain/ontology.ts";
import { isUnnamed } from "../../canvas/mark.ts";
import { nameOf, periodOf } from "../../canvas/name.ts";
import { choosing, formatAddress } from "../../state/address.ts";
import type { Cell } from "../../state/cells.ts";
import { address, ontology } from "../../state/session.ts";
import { text } from "../../text.ts";
import { LineMark } from "../marks/LineMark.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";

/** The content of a cell: things of the graph with their marks, the rest as text. */
export function CellView({ cell }: { cell: Cell }) {
  switch (cell.is) {
    case "nothing":
      return <span class="null">{text.table.nothing}</span>;
    case "node":
      return <NodeCell node={cell.node} />;
    case "relationship":
      return <RelationshipCell relationship={cell.relationship} />;
    case "path":
    case "list":
      return <Members cells={cell.members} class={cell.is} />;
    case "map":
      return (
        <span class="map">
          {cell.entries.map(([name, member]) => (
            <span key={name}>
              <i>{name}</i> <CellView cell={member} />
            </span>
          ))}
        </span>
      );
    default:
      return <span class={cell.is}>{cell.text}</span>;
  }
}

function NodeCell({ node }: { node: GraphNode }) {
  const period = periodOf(node);
  return (
    <a class="thing" href={formatAddress(choosing(address.value, { node: node.id }))}>
      <NodeMark labels={node.labels} isUnnamed={isUnnamed(node)} />
      <span>
        <span class={isUnnamed(node) ? "unnamed" : undefined}>{nameOf(node, ontology.value)}</span>
        {period && <span class="period">{period}</span>}
      </span>
    </a>
  );
}

function RelationshipCell({ relationship }: { relationship: GraphRelationship }) {
  const { reads, line } = reading(ontology.value, relationship);
  const { basis } = relationship.properties;
  return (
    <a class="thing" href={formatAddress(choosing(address.value, { relationship: relationship.id }))}>
      <LineMark line={line} isImplied={basis === "implied"} />
      <span>
        {reads}
        {typeof basis === "string" && <span class="period">{basis}</span>}
      </span>
    </a>
  );
}

function Members({ cells, class: name }: { cells: Cell[]; class: string }) {
  return (
    <span class={`members ${name}`}>
      {cells.map((cell, index) => (
        <CellView key={index} cell={cell} />
      ))}
    </span>
  );
}
