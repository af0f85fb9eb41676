import type { Properties } from "./value.ts";

/** A node as it is written; the label Entity, which all bear, is added then. */
export interface DatasetNode {
  id: string;
  labels: string[];
  properties: Properties;
}

export interface DatasetRelationship {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: Properties;
}

/** A whole graph as values; dates are `{$type: "Date", _value: "1979-01-01"}`. */
export interface Dataset {
  nodes: DatasetNode[];
  relationships: DatasetRelationship[];
}

export const dateValue = (day: string) => ({ $type: "Date", _value: day });

/** Without the keys that have no value; Neo4j has no property that is nothing. */
export function present(properties: Record<string, Properties[string] | undefined>): Properties {
  const entries = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return Object.fromEntries(entries);
}
