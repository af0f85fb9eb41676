import type { TypedValue } from "../../../src/domain/value.ts";
import { rawNumber } from "../../../src/graph/values/rawNumber.ts";

/** A typed value in plain JSON, for `JSON.stringify`: said once more and slowly, to compare with. */
export function plainReference({ $type, _value }: TypedValue): unknown {
  switch ($type) {
    case "Integer":
      return rawNumber(String(_value));
    case "Float":
      return /[NI]/.test(String(_value)) ? _value : rawNumber(String(_value));
    case "List":
    case "Path":
      return (_value as TypedValue[]).map(plainReference);
    case "Map":
      return members(_value);
    case "ZonedDateTime":
      return String(_value).replace(/\[.*$/, "");
    case "Vector":
      return (_value as { coordinates: string[] }).coordinates.map(rawNumber);
    case "Node": {
      const { _element_id, _labels, _properties } = _value as Record<string, unknown>;
      return { elementId: _element_id, labels: _labels, properties: members(_properties) };
    }
    case "Relationship": {
      const { _element_id, _start_node_element_id, _end_node_element_id, _type, _properties } = _value as Record<
        string,
        unknown
      >;
      const ends = { startNodeElementId: _start_node_element_id, endNodeElementId: _end_node_element_id };
      return { elementId: _element_id, ...ends, type: _type, properties: members(_properties) };
    }
    default:
      return _value;
  }
}

const members = (map: unknown) =>
  Object.fromEntries(
    Object.entries(map as Record<string, TypedValue>).map(([key, member]) => [key, plainReference(member)]),
  );
