import { z } from "zod";
import type { Precision } from "../../src/domain/dates.ts";
import type { GraphNode, GraphRelationship } from "../../src/domain/graph.ts";
import { ownRelationshipId } from "../../src/domain/identity.ts";
import { isTyped, type TypedValue, type Value } from "../../src/domain/value.ts";
import { bytesInWords, durationInWords, momentInWords, pointInWords } from "./cellWords.ts";
import { exactnessOf } from "./precise.ts";
import { plainProperties, plainValue } from "./typed.ts";

/** What one text says; `exact` is how Neo4j writes it, where that is not what is shown. */
export interface Written {
  is: "text" | "number" | "moment" | "duration" | "point" | "bytes";
  text: string;
  exact?: string;
}

/** What a cell of a table holds, ready to be shown. */
export type Cell =
  | { is: "nothing" }
  | Written
  | { is: "node"; node: GraphNode }
  | { is: "relationship"; relationship: GraphRelationship }
  | { is: "path"; members: Cell[] }
  | { is: "list"; members: Cell[] }
  | { is: "map"; entries: [string, Cell][] };

/** Turns Neo4j's element ids into the ids that the picture uses; undefined for what it does not know. */
export type Identify = (elementId: string) => string | undefined;

const NodeValue = z.object({
  _element_id: z.string(),
  _labels: z.array(z.string()),
  _properties: z.record(z.string(), z.unknown()),
});
const RelationshipValue = z.object({
  _element_id: z.string(),
  _start_node_element_id: z.string(),
  _end_node_element_id: z.string(),
  _type: z.string(),
  _properties: z.record(z.string(), z.unknown()),
});

/** Reads a value in typed or plain form. */
export function cellOf(value: unknown, identify: Identify): Cell {
  if (Array.isArray(value)) return { is: "list", members: value.map((member) => cellOf(member, identify)) };
  if (isTyped(value)) return typedCell(value, identify);
  return valueCell(plainValue(value), identify);
}

function typedCell(value: TypedValue, identify: Identify): Cell {
  const { $type, _value } = value;
  if ($type === "Node") return nodeCell(_value, identify);
  if ($type === "Relationship") return relationshipCell(_value, identify);
  if ($type === "Path" && Array.isArray(_value)) {
    return { is: "path", members: _value.map((member) => cellOf(member, identify)) };
  }
  if ($type === "List" && Array.isArray(_value)) return cellOf(_value, identify);
  if ($type === "Map" && typeof _value === "object" && _value !== null) return mapCell(_value, identify);
  if ($type === "Null") return { is: "nothing" };
  return written($type, String(_value), exactnessOf(value));
}

function valueCell(value: Value, identify: Identify): Cell {
  if (value === null) return { is: "nothing" };
  if (typeof value === "number") return { is: "number", text: String(value) };
  if (typeof value !== "object") return { is: "text", text: String(value) };
  return Array.isArray(value) ? cellOf(value, identify) : mapCell(value, identify);
}

function mapCell(map: object, identify: Identify): Cell {
  return { is: "map", entries: Object.entries(map).map(([name, value]) => [name, cellOf(value, identify)]) };
}

function nodeCell(value: unknown, identify: Identify): Cell {
  const node = NodeValue.safeParse(value).data;
  if (!node) return { is: "nothing" };
  const elementId = node._element_id;
  const properties = plainProperties(node._properties);
  return {
    is: "node",
    node: { id: identify(elementId) ?? elementId, elementId, labels: node._labels, properties },
  };
}

function relationshipCell(value: unknown, identify: Identify): Cell {
  const found = RelationshipValue.safeParse(value).data;
  if (!found) return { is: "nothing" };
  const properties = plainProperties(found._properties);
  const end = (elementId: string) => identify(elementId) ?? elementId;
  const relationship: GraphRelationship = {
    id: identify(found._element_id) ?? ownRelationshipId(found._type, properties) ?? found._element_id,
    elementId: found._element_id,
    type: found._type,
    from: end(found._start_node_element_id),
    to: end(found._end_node_element_id),
    properties,
  };
  return { is: "relationship", relationship };
}

/** Numbers with all their digits, times, durations and places in words, the rest as Neo4j writes it. */
function written($type: string, exact: string, precision: Precision): Written {
  switch ($type) {
    case "Integer":
    case "Float":
      return { is: "number", text: exact };
    case "Date":
    case "Time":
    case "LocalTime":
    case "LocalDateTime":
    case "OffsetDateTime":
    case "ZonedDateTime":
      return { is: "moment", text: momentInWords(exact, precision), exact };
    case "Duration":
      return { is: "duration", text: durationInWords(exact), exact };
    case "Point":
      return { is: "point", text: pointInWords(exact), exact };
    case "Base64":
      return { is: "bytes", text: bytesInWords(exact), exact };
    default:
      return { is: "text", text: exact };
  }
}
