import neo4j from "neo4j-driver";
import { isTyped, type Properties, type Value } from "../../domain/value.ts";
import { dateFrom } from "../values/timeFrom.ts";

/** Properties of a dataset as the driver wants them: whole numbers as integers, `Date`s as dates. */
export function driverProperties(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, driverValue(value)]));
}

function driverValue(value: Value): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(driverValue);
  return isTyped(value) && value.$type === "Date" ? dateFrom(String(value._value)) : value;
}
