import type { TypedValue } from "../../domain/value.ts";
import { rawNumber } from "./rawNumber.ts";

type Members = Record<string, TypedValue>;

/**
 * A typed value in plain JSON, as Neo4j's Query API v2 writes it: floats keep their point, large integers all digits.
 * For `JSON.stringify` only: such numbers are raw JSON, which reads as an object.
 */
export function plain({ $type, _value }: TypedValue): unknown {
  if ($type === "Integer") return plainInteger(String(_value));
  if ($type === "Float") return /[NI]/.test(String(_value)) ? _value : rawNumber(String(_value));
  if ($type === "List" || $type === "Path") return (_value as TypedValue[]).map(plain);
  if ($type === "Map") return plainMap(_value as Members);
  if ($type === "Node") return plainNode(_value as PlacedNode);
  if ($type === "Relationship") return plainRelationship(_value as PlacedRelationship);
  if ($type === "ZonedDateTime") return String(_value).replace(/\[.*$/, "");
  return _value;
}

function plainInteger(digits: string): unknown {
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : rawNumber(digits);
}

const plainMap = (map: Members) => Object.fromEntries(Object.entries(map).map(([key, member]) => [key, plain(member)]));

interface PlacedNode {
  _element_id: string;
  _labels: string[];
  _properties: Members;
}

const plainNode = ({ _element_id, _labels, _properties }: PlacedNode) => ({
  elementId: _element_id,
  labels: _labels,
  properties: plainMap(_properties),
});

interface PlacedRelationship {
  _element_id: string;
  _start_node_element_id: string;
  _end_node_element_id: string;
  _type: string;
  _properties: Members;
}

const plainRelationship = (relationship: PlacedRelationship) => ({
  elementId: relationship._element_id,
  startNodeElementId: relationship._start_node_element_id,
  endNodeElementId: relationship._end_node_element_id,
  type: relationship._type,
  properties: plainMap(relationship._properties),
});
