import type { GraphNode, GraphRelationship } from "../../../src/domain/graph.ts";
import { reading } from "../../../src/domain/ontology.ts";
import { isUnnamed } from "../../canvas/mark.ts";
import { nameOf, periodOf } from "../../canvas/name.ts";
import { choosing, formatAddress } from "../../state/address.ts";
import type { Cell } from "../../state/cells.ts";
import { address, ontology } from "../../state/session.ts";
import { isWebAddress } from "../../state/webAddress.ts";
import { resultsText } from "../../text/results.ts";
import { LineMark } from "../marks/LineMark.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";

/** The content of a cell: things of the graph with their marks, the rest as text. */
export function CellView({ cell }: { cell: Cell }) {
  switch (cell.is) {
    case "nothing":
      return <span class="null">{resultsText.table.nothing}</span>;
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
    case "text":
      return <Words words={cell.text} />;
    default:
      return (
        <span class={cell.is} title={cell.exact}>
          {cell.text}
        </span>
      );
  }
}

/** Beyond this many letters a cell holds its beginning; the whole stands in its detail. */
const most = 300;

/** A text; an address of the web is a link, and nothing else is. */
export function Words({ words, isWhole = false }: { words: string; isWhole?: boolean }) {
  const shown = isWhole || words.length <= most ? words : `${words.slice(0, most)}…`;
  if (!isWebAddress(words)) return <span class="text">{shown}</span>;
  return (
    <a class="text" href={words} tabIndex={isWhole ? undefined : -1} target="_blank" rel="noopener noreferrer">
      {shown}
    </a>
  );
}

/** `isReached`: the keyboard comes to it by Tab; in a table the arrows lead to its cell, and Enter to its detail. */
export function NodeCell({ node, isReached }: { node: GraphNode; isReached?: boolean }) {
  const period = periodOf(node, ontology.value);
  return (
    <a
      class="thing"
      tabIndex={isReached ? undefined : -1}
      href={formatAddress(choosing(address.value, { node: node.id }))}
    >
      <NodeMark labels={node.labels} isUnnamed={isUnnamed(node)} />
      <span>
        <span class={isUnnamed(node) ? "unnamed" : undefined}>{nameOf(node, ontology.value)}</span>{" "}
        {period && <span class="period">{period}</span>}
      </span>
    </a>
  );
}

export function RelationshipCell({
  relationship,
  isReached,
}: {
  relationship: GraphRelationship;
  isReached?: boolean;
}) {
  const { reads, line } = reading(ontology.value, relationship);
  const { basis } = relationship.properties;
  return (
    <a
      class="thing"
      tabIndex={isReached ? undefined : -1}
      href={formatAddress(choosing(address.value, { relationship: relationship.id }))}
    >
      <LineMark line={line} basis={basis === "implied" ? "implied" : "stated"} />
      <span>
        {reads} {typeof basis === "string" && <span class="period of-basis">{basis}</span>}
      </span>
    </a>
  );
}

/** Members of a list that a cell shows; the others stand in its detail. */
const mostMembers = 12;

function Members({ cells, class: name }: { cells: Cell[]; class: string }) {
  return (
    <span class={`members ${name}`}>
      {cells.slice(0, mostMembers).map((cell, index) => (
        <CellView key={index} cell={cell} />
      ))}
      {cells.length > mostMembers && <span class="count">{resultsText.table.more(cells.length - mostMembers)}</span>}
    </span>
  );
}
