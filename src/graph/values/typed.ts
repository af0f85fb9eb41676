import { Integer, Node, Path, type PathSegment, Relationship, Vector } from "neo4j-driver";
import type { TypedValue } from "../../domain/value.ts";
import { floatText } from "./float.ts";
import { integerText } from "./integer.ts";
import { oneText } from "./oneText.ts";
import { checkDepth, readable } from "./unreadable.ts";
import { vectorParts } from "./vector.ts";

const as = ($type: string, _value: unknown): TypedValue => ({ $type, _value });

/** A value of the driver in the typed form of Neo4j's Query API v2. */
export function typed(value: unknown): TypedValue {
  return readable(() => typedAt(value, 0));
}

function typedAt(value: unknown, depth: number): TypedValue {
  checkDepth(depth);
  if (value === null || value === undefined) return as("Null", null);
  if (typeof value === "string") return as("String", value);
  if (typeof value === "boolean") return as("Boolean", value);
  if (typeof value === "number") return as("Float", floatText(value));
  if (value instanceof Integer) return as("Integer", integerText(value));
  if (Array.isArray(value)) return as("List", typedList(value, depth));
  return typedThing(value) ?? as("Map", typedMap(value, depth));
}

const typedList = (list: unknown[], depth: number) => list.map((member) => typedAt(member, depth + 1));

/** Undefined for a map. */
function typedThing(value: object): TypedValue | undefined {
  if (value instanceof Node) return typedNode(value);
  if (value instanceof Relationship) return typedRelationship(value);
  if (value instanceof Path) return as("Path", [typedNode(value.start), ...value.segments.flatMap(typedStep)]);
  if (value instanceof Vector) return as("Vector", vectorParts(value));
  return oneText(value);
}

function typedNode({ elementId, labels, properties }: Node): TypedValue {
  return as("Node", { _element_id: elementId, _labels: labels, _properties: typedMap(properties) });
}

function typedRelationship(relationship: Relationship): TypedValue {
  return as("Relationship", {
    _element_id: relationship.elementId,
    _start_node_element_id: relationship.startNodeElementId,
    _end_node_element_id: relationship.endNodeElementId,
    _type: relationship.type,
    _properties: typedMap(relationship.properties),
  });
}

const typedStep = (segment: PathSegment) => [typedRelationship(segment.relationship), typedNode(segment.end)];

// From entries, because "__proto__" is a key like any other.
function typedMap(map: object, depth = 0): Record<string, TypedValue> {
  return Object.fromEntries(Object.entries(map).map(([key, member]) => [key, typedAt(member, depth + 1)]));
}
