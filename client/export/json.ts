import { isTyped, type TypedValue } from "../../src/domain/value.ts";

/**
 * A value in plain JSON text, to the letter as `/api/cypher` writes it: integers with all their digits, floats with their
 * point. Written by hand, because JavaScript's numbers hold neither. With an `indent`, over several lines.
 */
export function jsonText(value: unknown, indent = 0): string {
  return write(value, indent, "");
}

/** Rows as a list of objects by column. */
export function jsonOfRows(fields: string[], values: unknown[][], indent = 2): string {
  const rows = values.map((row) => jsonOfRow(fields, row, indent));
  return rows.length === 0 ? "[]\n" : `[\n${rows.join(",\n")}\n]\n`;
}

/** One of them, as it stands in that list. */
export function jsonOfRow(fields: string[], row: unknown[], indent = 2): string {
  const inset = " ".repeat(indent);
  const members = fields.map((field, index): [string, unknown] => [field, row[index]]);
  return inset + writeMap(members, indent, inset);
}

function write(value: unknown, indent: number, inset: string): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return writeList(value, indent, inset);
  if (isTyped(value)) return writeTyped(value, indent, inset);
  if (typeof value === "object") return writeMap(Object.entries(value), indent, inset);
  return JSON.stringify(value);
}

function writeTyped({ $type, _value }: TypedValue, indent: number, inset: string): string {
  switch ($type) {
    case "Integer":
      return String(_value);
    case "Float":
      // JSON has no NaN and no Infinity: they are texts, as Neo4j writes them.
      return /[NI]/.test(String(_value)) ? JSON.stringify(_value) : String(_value);
    case "Node":
    case "Relationship":
      return writeMap(thingMembers(_value as Record<string, unknown>), indent, inset);
    case "ZonedDateTime":
      return JSON.stringify(String(_value).replace(/\[.*$/, ""));
    case "Map":
      return writeMap(Object.entries(_value as object), indent, inset);
    default:
      return write(_value, indent, inset);
  }
}

const names: Record<string, string> = {
  _element_id: "elementId",
  _start_node_element_id: "startNodeElementId",
  _end_node_element_id: "endNodeElementId",
  _labels: "labels",
  _type: "type",
  _properties: "properties",
};

function thingMembers(thing: Record<string, unknown>): [string, unknown][] {
  return Object.entries(thing).map(([name, value]) => [names[name] ?? name, value]);
}

function writeList(members: unknown[], indent: number, inset: string): string {
  const within = inset + " ".repeat(indent);
  return bracketed(
    "[]",
    members.map((member) => write(member, indent, within)),
    indent,
    inset,
  );
}

function writeMap(entries: [string, unknown][], indent: number, inset: string): string {
  const within = inset + " ".repeat(indent);
  const colon = indent > 0 ? ": " : ":";
  return bracketed(
    "{}",
    entries.map(([name, member]) => `${JSON.stringify(name)}${colon}${write(member, indent, within)}`),
    indent,
    inset,
  );
}

function bracketed(brackets: string, members: string[], indent: number, inset: string): string {
  if (members.length === 0) return brackets;
  const [open, close] = brackets;
  if (indent === 0) return `${open}${members.join(",")}${close}`;
  const within = `\n${inset}${" ".repeat(indent)}`;
  return `${open}${within}${members.join(`,${within}`)}\n${inset}${close}`;
}
