import { isTyped } from "../../src/domain/value.ts";
import { jsonText } from "./json.ts";

const compound = new Set(["Node", "Relationship", "Path", "List", "Map"]);

/** A value as one text for a cell of a table: null is nothing, what has parts is JSON, all else as Neo4j writes it. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!isTyped(value)) return typeof value === "object" ? jsonText(value) : String(value);
  if (value.$type === "Null") return "";
  return compound.has(value.$type) ? jsonText(value) : String(value._value);
}

/** Cells to be pasted into another table: columns apart by tabs, rows by line ends. */
export function tabbedText(values: unknown[][]): string {
  const [[only] = []] = values;
  // One cell alone is wanted as it is, for any place.
  if (values.length === 1 && values[0]?.length === 1) return plainText(only);
  return values.map((row) => row.map((value) => quoted(plainText(value))).join("\t")).join("\n");
}

const quoted = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
