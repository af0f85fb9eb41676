import { plainText } from "../plainText.ts";
import { passageWords, type Told } from "./shown.ts";

/** A property as formats with typed columns have it. */
export interface Column {
  key: string;
  name: string;
  type: "string" | "double" | "boolean";
  of: (told: Told) => string | undefined;
}

/** Every property of these things, and what we add; numbers are numbers where all of a column are. */
export function columnsOf(told: Told[], prefix: string, without: string[] = []): Column[] {
  const own = namesIn(told.map((one) => one.own)).filter((name) => !without.includes(name));
  const properties = namesIn(told.map((one) => one.properties)).filter((name) => !own.includes(name));
  const read = [
    ...own.map((name) => ({ name, value: (one: Told): unknown => one.own[name] })),
    ...properties.map((name) => ({ name, value: (one: Told): unknown => one.properties[name] })),
    { name: "passages", value: (one: Told): unknown => passageWords(one.evidence) || undefined },
  ];
  return read.map(({ name, value }, index) => ({
    key: `${prefix}${index}`,
    name,
    type: typeOf(told.map(value)),
    of: (one) => {
      const known = value(one);
      return known === undefined || known === null ? undefined : plainText(known);
    },
  }));
}

function typeOf(values: unknown[]): Column["type"] {
  const known = values.filter((value) => value !== undefined && value !== null);
  if (known.length > 0 && known.every((value) => typeof value === "number")) return "double";
  return known.length > 0 && known.every((value) => typeof value === "boolean") ? "boolean" : "string";
}

function namesIn(maps: Record<string, unknown>[]): string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))];
}
