import { type Cursor, leaveToDriver } from "./cursor.ts";
import { nextSizeOf, string } from "./sized.ts";

/** A string that must be there, as JSON. */
export const nextString = (cursor: Cursor): string => stringOf(nextSizeOf(string, cursor), cursor);

// Of longer ones the driver's own way is the faster one.
const short = 200;

/** The next bytes, which are UTF-8, as a string of JSON. Most are short and plain, and stand in it as they are. */
export function stringOf(size: number, cursor: Cursor): string {
  const { bytes, letters, at } = cursor;
  const end = at + size;
  if (end > bytes.length) leaveToDriver();
  cursor.at = end;
  if (size <= short && isPlain(bytes, at, end)) return `"${letters.substring(at, end)}"`;
  return JSON.stringify(bytes.toString("utf8", at, end));
}

/** Whether all are printable ASCII that JSON has no other way to write. */
function isPlain(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c) return false;
  }
  return true;
}
