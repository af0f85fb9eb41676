import type { Position } from "../../src/domain/errors.ts";

/** A part of a text, by offsets. */
export interface Range {
  from: number;
  to: number;
}

/** The offset of a place; one outside the text is its nearest. */
export function offsetOf(text: string, { line, column }: Position): number {
  const breaks = /\r\n|\n|\r/g;
  let start = 0;
  for (let number = 1; number < line && breaks.exec(text); number++) start = breaks.lastIndex;
  const [{ length } = ""] = /^[^\n\r]*/.exec(text.slice(start)) ?? [];
  return start + Math.min(Math.max(0, column - 1), length);
}

/** The word or sign at an offset; at the end, the last one. */
export function pieceAt(text: string, offset: number): Range {
  const last = text.trimEnd().length;
  const at = Math.min(offset, Math.max(0, last - 1));
  const [before = ""] = offset < last ? [] : (/(?:[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_])$/u.exec(text.slice(0, last)) ?? []);
  if (before) return { from: last - before.length, to: last };
  const [piece = ""] = /^(?:[\p{L}\p{N}_]+|`[^`]*`|[<>=!|&]{1,2}|[^\s\p{L}\p{N}_])/u.exec(text.slice(at)) ?? [];
  return { from: at, to: at + piece.length };
}
