import { isTyped, type Properties, type Value } from "../../src/domain/value.ts";

/** Typed JSON, where every value is `{$type, _value}`, as the values that the rest of the page reads. */
export function plainValue(value: unknown): Value {
  if (Array.isArray(value)) return value.map(plainValue);
  if (isTyped(value)) {
    const plain = plainTyped(value.$type, value._value);
    return plain === undefined ? { $type: value.$type, _value: value._value } : plain;
  }
  if (typeof value === "object" && value !== null) return plainProperties(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

export function plainProperties(properties: object): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plainValue(value)]));
}

/** The plain form of what JSON can say exactly; undefined for dates, large integers, points and the like. */
function plainTyped(type: string, value: unknown): Value | undefined {
  switch (type) {
    case "Null":
      return null;
    case "String":
      return String(value);
    case "Boolean":
      return value === true || value === "true";
    case "Integer":
    case "Float":
      return exactNumber(type, value);
    case "List":
      return Array.isArray(value) ? value.map(plainValue) : undefined;
    case "Map":
      return typeof value === "object" && value !== null ? plainProperties(value) : undefined;
    default:
      return undefined;
  }
}

function exactNumber(type: string, value: unknown): number | undefined {
  const number = Number(value);
  if (type === "Integer" && !Number.isSafeInteger(number)) return undefined;
  return Number.isFinite(number) ? number : undefined;
}
