import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { GraphNode, GraphRelationship, Rows, Subgraph } from "../../src/domain/graph.ts";
import { Ontology } from "../../src/domain/ontology.ts";
import { Question } from "../../src/domain/question.ts";
import type { Properties, Value } from "../../src/domain/value.ts";

/** The shipped ontology: readings in these tests are its own. */
export const ontology = Ontology.parse(parse(readFileSync("graph-seed/ontology.yaml", "utf8")));

const date = (day: string): Value => ({ $type: "Date", _value: day });

/** The properties of something dated by years. */
export const years = (start: number, end = start): Properties => ({
  start: date(`${start}-01-01`),
  end: date(`${end}-12-31`),
  precision: "year",
});

export function node(name: string, label: string, properties: Properties = {}): GraphNode {
  const id = name.toLowerCase().replaceAll(/\W+/g, "-");
  const labels = ["Entity", ...(label === "Country" ? [label, "Mediator"] : [label])];
  return { id, elementId: `node:${id}`, labels, properties: { name, ...properties } };
}

/** A cited relationship; its claim is its id. */
export function relationship(
  from: GraphNode,
  type: string,
  to: GraphNode,
  properties: Properties = {},
): GraphRelationship {
  const id = `${from.id}.${type}.${to.id}`;
  const cited = { claim: id, sources: ["s01.p1"], basis: "stated", ...properties };
  return { id, elementId: `relationship:${id}`, type, from: from.id, to: to.id, properties: cited };
}

/** Rows as a store gives them: cells are nodes, relationships, lists of these or plain values. */
export function found(
  fields: string[],
  rows: (GraphNode | GraphRelationship | Value)[][],
): { rows: Rows; subgraph: Subgraph } {
  const things = rows.flat().filter((cell): cell is GraphNode | GraphRelationship => isThing(cell));
  return {
    rows: { fields, values: rows.map((row) => row.map((cell) => (isThing(cell) ? typed(cell) : cell))) },
    subgraph: {
      nodes: [...new Set(things.filter((thing) => "labels" in thing))],
      relationships: [...new Set(things.filter((thing) => "type" in thing))],
    },
  };
}

function isThing(cell: unknown): cell is GraphNode | GraphRelationship {
  return typeof cell === "object" && cell !== null && "elementId" in cell;
}

export const typed = (thing: GraphNode | GraphRelationship): Value => ({
  $type: "labels" in thing ? "Node" : "Relationship",
  _value: { _element_id: thing.elementId, _properties: {} },
});

/** "Which mediator was involved in which talks?" with a field for each of both. */
export const mediators = Question.parse({
  id: "mediators",
  title: "Which mediator was involved in which talks?",
  short: "Who mediated?",
  description: "Everyone who mediated.",
  parameters: {
    mediator: { title: "Mediator", label: "Mediator", empty: "any mediator" },
    talks: { title: "Talks", label: "Negotiation", empty: "any talks" },
  },
  reading: {
    ask: "things",
    want: "list",
    find: {
      labels: ["Mediator"],
      ids: ["$mediator"],
      where: [{ related: { types: ["MEDIATED"], direction: "out", to: { labels: ["Negotiation"], ids: ["$talks"] } } }],
    },
  },
  featured: true,
});
