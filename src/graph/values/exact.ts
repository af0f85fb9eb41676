import type { TypedValue, Value } from "../../domain/value.ts";

/** A typed value as everything but plain `/api/cypher` gives it: as JSON's own where JSON can say it, else typed. */
export function exact(value: TypedValue): Value {
  const { $type, _value } = value;
  if ($type === "Integer") return Number.isSafeInteger(Number(_value)) ? Number(_value) : value;
  if ($type === "Float") return /[NI]/.test(String(_value)) ? value : Number(_value);
  if ($type === "List") return (_value as TypedValue[]).map(exact);
  if ($type === "Map") return exactMap(value);
  return $type === "String" || $type === "Boolean" || $type === "Null" ? (_value as string | boolean | null) : value;
}

// A map that itself has a key $type would read as a typed value, so it stays one.
function exactMap(value: TypedValue): Value {
  const members = exactMembers(value._value as Record<string, TypedValue>);
  return "$type" in members ? value : members;
}

/** The same for each property of a node or relationship. */
export function exactMembers(members: Record<string, TypedValue>): Record<string, Value> {
  return Object.fromEntries(Object.entries(members).map(([key, member]) => [key, exact(member)]));
}
