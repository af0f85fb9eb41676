import { csvOfRows } from "../csv.ts";
import { passageWords, type Told } from "./shown.ts";

/** Nodes or relationships as rows: what they are, their properties, and the passages in words. */
export function csvOfTold(told: Told[]): string {
  const own = namesIn(told.map((one) => one.own));
  // A property that has the name of one of our columns gets a dot before it: neither covers the other.
  const properties = namesIn(told.map((one) => one.properties));
  const taken = new Set(["id", ...own, "passages"]);
  const fields = ["id", ...own, ...properties.map((name) => (taken.has(name) ? `.${name}` : name)), "passages"];
  const rows = told.map((one) => [
    one.id,
    ...own.map((name) => listed(one.own[name])),
    ...properties.map((name) => listed(one.properties[name])),
    passageWords(one.evidence),
  ]);
  return csvOfRows(fields, rows);
}

function namesIn(maps: Record<string, unknown>[]): string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))];
}

/** A list of words is one cell. */
function listed(value: unknown): unknown {
  return Array.isArray(value) && value.every((part) => typeof part === "string") ? value.join("; ") : value;
}
