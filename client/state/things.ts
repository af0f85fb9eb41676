import type { Subgraph } from "../../src/domain/graph.ts";
import { nodeId } from "../../src/domain/identity.ts";
import type { Ontology } from "../../src/domain/ontology.ts";
import { isTyped, type TypedValue } from "../../src/domain/value.ts";
import { cellOf, type Identify } from "./cells.ts";

/** What is known beside the rows: the picture, which lends its ids, and how nodes are named for certain. */
export interface Known {
  shown: Subgraph;
  ontology: Pick<Ontology, "labels">;
}

/** The nodes and relationships in values, however deep: each once, in typed form, by element id. */
export function typedThings(values: unknown): Map<string, TypedValue> {
  const found = new Map<string, TypedValue>();
  gather(values, found);
  return found;
}

function gather(value: unknown, found: Map<string, TypedValue>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const member of value) gather(member, found);
    return;
  }
  if (!isTyped(value)) {
    gather(Object.values(value), found);
    return;
  }
  const { $type, _value } = value;
  if ($type === "Node" || $type === "Relationship") keep(value, found);
  else if ($type === "List" || $type === "Path") gather(_value, found);
  else if ($type === "Map" && typeof _value === "object" && _value !== null) gather(Object.values(_value), found);
}

function keep(thing: TypedValue, found: Map<string, TypedValue>): void {
  const elementId = (thing._value as { _element_id?: unknown } | null)?._element_id;
  if (typeof elementId === "string" && !found.has(elementId)) found.set(elementId, thing);
}

/** Ids by element id: the picture's own, and those of the nodes that values hold themselves. */
export function identifier(things: Map<string, TypedValue>, { shown, ontology }: Known): Identify {
  const known = new Map([...shown.nodes, ...shown.relationships].map(({ elementId, id }) => [elementId, id]));
  for (const [elementId, thing] of things) {
    if (thing.$type !== "Node" || known.has(elementId)) continue;
    const cell = cellOf(thing, () => undefined);
    if (cell.is === "node") known.set(elementId, nodeId(ontology, cell.node));
  }
  return (elementId) => known.get(elementId);
}

/** The same nodes and relationships as the picture has them. */
export function subgraphOf(things: Map<string, TypedValue>, identify: Identify): Subgraph {
  const cells = [...things.values()].map((thing) => cellOf(thing, identify));
  return {
    nodes: cells.flatMap((cell) => (cell.is === "node" ? [cell.node] : [])),
    relationships: cells.flatMap((cell) => (cell.is === "relationship" ? [cell.relationship] : [])),
  };
}
