import { z } from "zod";

/** A value that JSON cannot say exactly, in Neo4j's typed form (Query API v2, `application/vnd.neo4j.query`). */
export interface TypedValue {
  $type: string;
  _value: unknown;
}

export type Value = string | number | boolean | null | TypedValue | Value[] | { [key: string]: Value };

/** Integers are safe ones; whatever is larger, temporal, spatial or binary is a `TypedValue`. */
export const Value: z.ZodType<Value> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(Value),
      z.strictObject({ $type: z.string(), _value: z.unknown() }) as z.ZodType<TypedValue>,
      z.record(z.string(), Value),
    ]),
  )
  .meta({ id: "Value", description: "A string, boolean, number, null, list, map, or Neo4j's typed {$type, _value}" });

export const Properties = z.record(z.string(), Value);
export type Properties = z.infer<typeof Properties>;

export function isTyped(value: unknown): value is TypedValue {
  return typeof value === "object" && value !== null && "$type" in value && "_value" in value;
}

/** The text of a property where it is one, else undefined. */
export function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The strings of a list property; a lone string is a list of one. */
export function textsOf(value: Value | undefined): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((member) => typeof member === "string") : [];
}

/** The ISO form of a temporal property (Date, the DateTimes), else undefined. */
export function isoOf(value: Value | undefined): string | undefined {
  return isTyped(value) && typeof value._value === "string" ? value._value : textOf(value);
}
