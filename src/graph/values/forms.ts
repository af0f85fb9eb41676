import type { TypedValue } from "../../domain/value.ts";

/** What tells plain JSON from typed JSON; all texts are JSON. */
export interface Form {
  value($type: string, json: string): string;
  number($type: string, text: string): string;
  oneText(value: TypedValue): string;
  vector(parts: { coordinatesType: string; coordinates: string[] }): string;
  /** How the members of a node and of a relationship are called. */
  node: { elementId: string; labels: string; properties: string };
  relationship: { elementId: string; start: string; end: string; type: string; properties: string };
}

export const plainForm: Form = {
  value: (_type, json) => json,
  // JSON has no NaN and no Infinity.
  number: (_type, text) => (/[NI]/.test(text) ? `"${text}"` : text),
  oneText: ({ $type, _value }) =>
    JSON.stringify($type === "ZonedDateTime" ? String(_value).replace(/\[.*$/, "") : _value),
  vector: ({ coordinates }) => `[${coordinates.join(",")}]`,
  node: { elementId: "elementId", labels: "labels", properties: "properties" },
  relationship: {
    elementId: "elementId",
    start: "startNodeElementId",
    end: "endNodeElementId",
    type: "type",
    properties: "properties",
  },
};

const typed = ($type: string, json: string) => `{"$type":"${$type}","_value":${json}}`;

export const typedForm: Form = {
  value: typed,
  number: ($type, text) => `{"$type":"${$type}","_value":"${text}"}`,
  oneText: ({ $type, _value }) => typed($type, JSON.stringify(_value)),
  vector: (parts) => typed("Vector", JSON.stringify(parts)),
  node: { elementId: "_element_id", labels: "_labels", properties: "_properties" },
  relationship: {
    elementId: "_element_id",
    start: "_start_node_element_id",
    end: "_end_node_element_id",
    type: "_type",
    properties: "_properties",
  },
};
