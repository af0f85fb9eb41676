import { type Cursor, leaveToDriver, nextByte } from "./cursor.ts";

/** An integer that begins with that byte; undefined where none does. Beyond what a number holds exactly it is a bigint. */
export function integerFrom(first: number, cursor: Cursor): number | bigint | undefined {
  if (first < 0x80) return first;
  if (first >= 0xf0) return first - 256;
  if (first < 0xc8 || first > 0xcb) return undefined;
  const { bytes, at } = cursor;
  cursor.at += 2 ** (first - 0xc8);
  if (cursor.at > bytes.length) leaveToDriver();
  if (first === 0xc8) return bytes.readInt8(at);
  if (first === 0xc9) return bytes.readInt16BE(at);
  if (first === 0xca) return bytes.readInt32BE(at);
  const near = bytes.readInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
  return Number.isSafeInteger(near) ? near : bytes.readBigInt64BE(at);
}

/** An integer that must be there, and no larger than a number can hold exactly. */
export function nextInteger(cursor: Cursor): number {
  const value = integerFrom(nextByte(cursor), cursor);
  return typeof value === "number" ? value : leaveToDriver();
}

/** A float that must be there. */
export function nextFloat(cursor: Cursor): number {
  if (nextByte(cursor) !== 0xc1) leaveToDriver();
  return floatFrom(cursor);
}

/** A float whose marker has been read. */
export function floatFrom(cursor: Cursor): number {
  const { bytes, at } = cursor;
  cursor.at += 8;
  if (cursor.at > bytes.length) leaveToDriver();
  return bytes.readDoubleBE(at);
}
