import neo4j, { type Node, type PathSegment, type Relationship } from "neo4j-driver";
import { StatementError } from "../../domain/errors.ts";
import type { TypedValue } from "../../domain/value.ts";
import { dayText, offsetText, timeText } from "./clock.ts";
import { durationText } from "./duration.ts";
import { floatText } from "./float.ts";
import { pointText } from "./point.ts";

const deepest = 1000;

const as = ($type: string, _value: unknown): TypedValue => ({ $type, _value });

/** A value of the driver in the typed form of Neo4j's Query API v2. */
export function typed(value: unknown, depth = 0): TypedValue {
  if (depth > deepest) throw new StatementError(`The answer is nested more than ${deepest} deep.`, "AnswerTooDeep");
  if (value === null || value === undefined) return as("Null", null);
  if (typeof value === "string") return as("String", value);
  if (typeof value === "boolean") return as("Boolean", value);
  if (typeof value === "number") return as("Float", floatText(value));
  if (typeof value === "bigint" || neo4j.isInt(value)) return as("Integer", String(value));
  if (Array.isArray(value))
    return as(
      "List",
      value.map((member) => typed(member, depth + 1)),
    );
  return typedThing(value) ?? as("Map", typedMap(value, depth));
}

/** Nodes and the like, points and times, each as one text or as its parts; undefined for a map. */
function typedThing(value: object): TypedValue | undefined {
  if (neo4j.isNode(value)) return typedNode(value);
  if (neo4j.isRelationship(value)) return typedRelationship(value);
  if (neo4j.isPath(value)) return as("Path", [typedNode(value.start), ...value.segments.flatMap(typedStep)]);
  if (neo4j.isPoint(value)) return as("Point", pointText(value));
  if (neo4j.isDuration(value)) return as("Duration", durationText(value));
  if (value instanceof Int8Array) return as("Base64", Buffer.from(value).toString("base64"));
  return typedTime(value);
}

function typedTime(value: object): TypedValue | undefined {
  if (neo4j.isDate(value)) return as("Date", dayText(value));
  if (neo4j.isLocalTime(value)) return as("LocalTime", timeText(value));
  if (neo4j.isTime(value)) return as("Time", timeText(value) + offsetText(value.timeZoneOffsetSeconds));
  if (neo4j.isLocalDateTime(value)) return as("LocalDateTime", `${dayText(value)}T${timeText(value)}`);
  if (!neo4j.isDateTime(value)) return undefined;
  const moment = `${dayText(value)}T${timeText(value)}${offsetText(value.timeZoneOffsetSeconds ?? 0)}`;
  return value.timeZoneId ? as("ZonedDateTime", `${moment}[${value.timeZoneId}]`) : as("OffsetDateTime", moment);
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
  return Object.fromEntries(Object.entries(map).map(([key, member]) => [key, typed(member, depth + 1)]));
}
