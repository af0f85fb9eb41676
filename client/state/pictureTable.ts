import type { GraphNode, GraphRelationship, Subgraph } from "../../src/domain/graph.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import type { TypedValue, Value } from "../../src/domain/value.ts";
import { formsText } from "../text/forms.ts";
import { degrees } from "./degrees.ts";
import { knownLabels } from "./names.ts";
import { precise } from "./precise.ts";

export type TableKind = "nodes" | "relationships";

/** A column of what is shown: what stands in it, and in how many rows anything does. */
export interface TableColumn {
  name: string;
  filled: number;
  /** Whether it is shown until the reader chooses. */
  isFirst: boolean;
  values: unknown[];
}

const text = formsText.tables;

/** Properties that details tell better: what evidence is made of, and what only machines read. */
const aside = new Set([
  "id",
  "summary",
  "aliases",
  "claim",
  "sources",
  "basis",
  "reason",
  "note",
  "precision",
  "unnamed",
]);
const ownNames = new Set([text.node, text.labels, text.degree, text.from, text.relationship, text.to]);
/** So many columns of properties are shown at first. */
const mostAtFirst = 6;

/** What is shown as columns: the things themselves, then their properties, those that most have first. */
export function columnsOf(kind: TableKind, graph: Subgraph, ontology: Ontology): TableColumn[] {
  return kind === "nodes" ? nodeColumns(graph, ontology) : relationshipColumns(graph);
}

function nodeColumns(graph: Subgraph, ontology: Ontology): TableColumn[] {
  const { nodes } = graph;
  const counts = degrees(graph);
  return [
    whole(text.node, nodes.map(typedNode)),
    whole(
      text.labels,
      nodes.map(({ labels }) => knownLabels(ontology, labels)),
    ),
    whole(
      text.degree,
      nodes.map(({ id }) => counts.get(id) ?? 0),
    ),
    ...propertyColumns(nodes, ontology.labels),
  ];
}

function relationshipColumns({ nodes, relationships }: Subgraph): TableColumn[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const end = (id: string) => {
    const node = known.get(id);
    return node ? typedNode(node) : null;
  };
  return [
    whole(
      text.from,
      relationships.map(({ from }) => end(from)),
    ),
    whole(
      text.relationship,
      relationships.map((one) => typedRelationship(one, known)),
    ),
    whole(
      text.to,
      relationships.map(({ to }) => end(to)),
    ),
    ...propertyColumns(relationships, {}),
  ];
}

const whole = (name: string, values: unknown[]): TableColumn => ({
  name,
  filled: values.length,
  isFirst: true,
  values,
});

/** `labels`: what may keep its name and its time in properties. */
function propertyColumns(things: Pick<GraphNode, "properties">[], labels: Ontology["labels"]): TableColumn[] {
  const captions = new Set(Object.values(labels).map(({ caption }) => caption));
  const starts = new Set(["start", ...Object.values(labels).flatMap(({ time }) => time?.start ?? [])]);
  const names = [...new Set(things.flatMap(({ properties }) => Object.keys(properties)))];
  const told = things.map(({ properties }) => precise(properties));
  const columns = names.map((name) => {
    const values: (Value | null)[] = told.map((properties) => properties[name] ?? null);
    const shown = ownNames.has(name) ? `property ${name}` : name;
    return { name: shown, filled: values.filter((value) => value !== null).length, values };
  });
  const rank = ({ name }: { name: string }) => (starts.has(name) ? `0 ${name}` : `1 ${name}`);
  const sorted = columns.toSorted((one, other) => other.filled - one.filled || (rank(one) < rank(other) ? -1 : 1));
  const plain = sorted.filter(({ name }) => !aside.has(name) && !captions.has(name)).slice(0, mostAtFirst);
  return sorted.map((column) => ({ ...column, isFirst: plain.includes(column) }));
}

function typedNode({ elementId, labels, properties }: GraphNode): TypedValue {
  return { $type: "Node", _value: { _element_id: elementId, _labels: labels, _properties: properties } };
}

function typedRelationship(
  { elementId, type, from, to, properties }: GraphRelationship,
  nodes: Map<string, GraphNode>,
): TypedValue {
  const value = {
    _element_id: elementId,
    _start_node_element_id: nodes.get(from)?.elementId ?? from,
    _end_node_element_id: nodes.get(to)?.elementId ?? to,
    _type: type,
    _properties: properties,
  };
  return { $type: "Relationship", _value: value };
}
