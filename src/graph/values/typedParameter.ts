import { fromText } from "./fromText.ts";
import { type Place, refuse, shortened } from "./place.ts";
import { rawText } from "./rawNumber.ts";

/** How the parts of a list and of a map are read. */
interface Inner {
  list(members: unknown[], place: Place): unknown;
  map(members: object, place: Place): unknown;
}

/** What an object with a `$type` means to the driver: refused where Neo4j's Query API v2 refuses it. */
export function typedParameter(value: object, place: Place, inner: Inner): unknown {
  const { $type, _value, ...rest } = value as Record<string, unknown>;
  if (!Object.hasOwn(value, "_value") || Object.keys(rest).length > 0)
    refuse(place, "has a $type, so it needs a _value and nothing else");
  if ($type === "List" && Array.isArray(_value)) return inner.list(_value, place);
  if ($type === "Map" && isMap(_value)) return inner.map(_value, place);
  if ($type === "Null" && _value === null) return null;
  if ($type === "Boolean" && typeof _value === "boolean") return _value;
  return textParameter(String($type), _value, place);
}

const containers = ["List", "Map", "Null", "Boolean"];

function textParameter($type: string, value: unknown, place: Place): unknown {
  if (!Object.hasOwn(fromText, $type) && !containers.includes($type))
    refuse(place, `has the $type ${JSON.stringify(shortened($type))}, which no parameter can have`);
  const text = typeof value === "string" ? value : numberText($type, value);
  const read = text === undefined ? undefined : fromText[$type]?.(text);
  return read === undefined ? refuse(place, `is not a value of the type ${$type}${shown(value)}`) : read;
}

/** Numbers may come as such; whether one is whole is seen by how it is written. */
function numberText($type: string, value: unknown): string | undefined {
  if ($type !== "Integer" && $type !== "Float") return undefined;
  return typeof value === "number" ? String(value) : rawText(value);
}

const isMap = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && rawText(value) === undefined;

const shown = (value: unknown) => (typeof value === "string" ? `: ${JSON.stringify(shortened(value))}` : "");
