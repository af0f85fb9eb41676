import { jsonOfRow } from "../export/json.ts";

/** Lines that are written out to be read here; beyond them a file is the better place. */
const mostLines = 50_000;

export interface JsonLines {
  lines: string[];
  /** How many rows they hold. */
  rows: number;
}

/** An answer as lines of JSON, as many whole rows as can be read on a page. */
export function jsonLines(fields: string[], values: unknown[][]): JsonLines {
  const lines: string[] = [];
  let rows = 0;
  for (const row of values) {
    lines.push(...`${jsonOfRow(fields, row)}${rows < values.length - 1 ? "," : ""}`.split("\n"));
    rows += 1;
    if (lines.length > mostLines) break;
  }
  if (rows === 0) return { lines: ["[]"], rows };
  return { lines: ["[", ...lines, rows < values.length ? "  …" : "]"], rows };
}

export interface JsonToken {
  text: string;
  kind: "name" | "text" | "number" | "word" | "plain";
}

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|(true|false|null)/g;

/** A line of JSON in pieces, to be coloured. */
export function jsonTokens(line: string): JsonToken[] {
  const found: JsonToken[] = [];
  let at = 0;
  for (const match of line.matchAll(token)) {
    const [all, text, colon, number] = match;
    if (match.index > at) found.push({ text: line.slice(at, match.index), kind: "plain" });
    const kind =
      text === undefined ? (number === undefined ? "word" : "number") : colon === undefined ? "text" : "name";
    found.push({ text: text ?? all, kind });
    if (colon !== undefined) found.push({ text: colon, kind: "plain" });
    at = match.index + all.length;
  }
  if (at < line.length) found.push({ text: line.slice(at), kind: "plain" });
  return found;
}
