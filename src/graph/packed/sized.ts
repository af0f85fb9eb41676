import { type Cursor, leaveToDriver, nextByte, nextSize } from "./cursor.ts";

/** How a kind of value begins: up to 15 members in the byte itself, more of them in the bytes after it. */
interface Kind {
  tiny: number;
  /** The first of three: with the size in one, two and four bytes. */
  large: number;
}

export const string: Kind = { tiny: 0x80, large: 0xd0 };
export const list: Kind = { tiny: 0x90, large: 0xd4 };
export const map: Kind = { tiny: 0xa0, large: 0xd8 };

/** The size of a value of that kind which begins with that byte; undefined where it is of another kind. */
export function sizeOf({ tiny, large }: Kind, first: number, cursor: Cursor): number | undefined {
  if ((first & 0xf0) === tiny) return first & 0x0f;
  if (first === large) return nextSize(cursor, 1);
  if (first === large + 1) return nextSize(cursor, 2);
  return first === large + 2 ? nextSize(cursor, 4) : undefined;
}

/** The size of a value that must be of that kind. */
export const nextSizeOf = (kind: Kind, cursor: Cursor): number =>
  sizeOf(kind, nextByte(cursor), cursor) ?? leaveToDriver();

/** The bytes of a byte array which begins with that byte; undefined where none does. */
export function nextBytes(first: number, cursor: Cursor): Buffer | undefined {
  if (first < 0xcc || first > 0xce) return undefined;
  return bytesOf(nextSize(cursor, first === 0xcc ? 1 : first === 0xcd ? 2 : 4), cursor);
}

/** So many bytes, which must be there. */
export function bytesOf(size: number, cursor: Cursor): Buffer {
  const { bytes, at } = cursor;
  cursor.at += size;
  return cursor.at > bytes.length ? leaveToDriver() : bytes.subarray(at, cursor.at);
}
