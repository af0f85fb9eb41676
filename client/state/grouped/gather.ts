import type { GraphNode, GraphRelationship, Subgraph } from "../../../src/domain/graph.ts";
import type { Ontology } from "../../../src/domain/ontology.ts";
import { textsOf } from "../../../src/domain/value.ts";
import { groupText as text } from "../../text/group.ts";
import { labelOf, spaced } from "../names.ts";
import { type Grouped, groupId, membersIn, sumId } from "./grouped.ts";

/** What is drawn where some nodes stand as one mark. */
export interface Gathered {
  graph: Subgraph;
  /** The nodes that a mark stands for, by its id. */
  members: Map<string, GraphNode[]>;
  /** The mark that stands for a node, by the node's id. */
  markOf: Map<string, string>;
  /** The relationships that a line sums up, by its id. */
  sums: Map<string, GraphRelationship[]>;
}

/** Puts one mark in the place of each group of two or more, and one line for each type between it and others. */
export function gather(shown: Subgraph, all: Grouped[], ontology: Ontology): Gathered {
  if (all.length === 0) return { graph: shown, members: new Map(), markOf: new Map(), sums: new Map() };
  const groups = [...membersIn(shown.nodes, all, ontology)].filter(([, nodes]) => nodes.length > 1);
  const members = new Map(groups);
  const markOf = new Map(groups.flatMap(([id, nodes]) => nodes.map((node) => [node.id, id])));
  const known = new Map(all.map((grouped) => [groupId(grouped), grouped]));
  const marks = groups.map(([id, nodes]) => mark({ id, nodes, grouped: known.get(id) }, ontology));
  const single = shown.relationships.filter(({ from, to }) => !markOf.has(from) && !markOf.has(to));
  const sums = summed(shown.relationships, markOf);
  return {
    graph: {
      nodes: [...shown.nodes.filter(({ id }) => !markOf.has(id)), ...marks],
      relationships: [...single, ...[...sums].map(([id, some]) => line(id, some, markOf))],
    },
    members,
    markOf,
    sums,
  };
}

interface Mark {
  id: string;
  nodes: GraphNode[];
  grouped: Grouped | undefined;
}

function mark({ id, nodes, grouped }: Mark, ontology: Ontology): GraphNode {
  const labels = [...new Set(nodes.map((node) => labelOf(node, ontology)))];
  const [label = ""] = labels.length === 1 ? labels : [];
  const known = ontology.labels[label];
  const name =
    grouped?.of === "value"
      ? text.valuedName(spaced(grouped.property), grouped.value, nodes.length)
      : text.name(label && (known?.plural ?? spaced(label)), nodes.length);
  return { id, elementId: id, labels: label ? [label] : [], properties: { name, [known?.caption ?? "name"]: name } };
}

/** What is within one group is no line; of a mark with itself there is nothing to draw. */
function summed(relationships: GraphRelationship[], markOf: Map<string, string>): Map<string, GraphRelationship[]> {
  const sums = new Map<string, GraphRelationship[]>();
  for (const relationship of relationships) {
    const [from, to] = [markOf.get(relationship.from), markOf.get(relationship.to)];
    if ((from === undefined && to === undefined) || from === to) continue;
    const id = sumId(from ?? relationship.from, relationship.type, to ?? relationship.to);
    sums.set(id, [...(sums.get(id) ?? []), relationship]);
  }
  return sums;
}

/** Solid where any of them is stated; of what they say, what all of them say. */
function line(id: string, some: GraphRelationship[], markOf: Map<string, string>): GraphRelationship {
  const [first, ...others] = some as [GraphRelationship, ...GraphRelationship[]];
  const shared = Object.entries(first.properties).filter(([name, value]) =>
    others.every(({ properties }) => JSON.stringify(properties[name]) === JSON.stringify(value)),
  );
  const bases = some.map(({ properties }) => properties.basis).filter((basis) => basis !== undefined);
  const sources = [...new Set(some.flatMap(({ properties }) => textsOf(properties.sources)))];
  return {
    id,
    elementId: id,
    type: first.type,
    from: markOf.get(first.from) ?? first.from,
    to: markOf.get(first.to) ?? first.to,
    properties: {
      ...Object.fromEntries(shared.filter(([name]) => name !== "note")),
      ...(bases.length > 0 ? { basis: bases.includes("stated") ? "stated" : "implied" } : {}),
      ...(sources.length > 0 ? { claim: text.sum(some.length), sources } : {}),
    },
  };
}
