import { coordinateText } from "../values/vector.ts";
import { type Cursor, leaveToDriver, nextByte } from "./cursor.ts";
import { nextBytes } from "./sized.ts";

interface Kind {
  coordinatesType: string;
  size: number;
  read(bytes: Buffer, at: number): number | bigint;
}

/** By the marker that such a number has where it stands alone. */
const kinds: Record<number, Kind | undefined> = {
  200: { coordinatesType: "INT8", size: 1, read: (bytes, at) => bytes.readInt8(at) },
  201: { coordinatesType: "INT16", size: 2, read: (bytes, at) => bytes.readInt16BE(at) },
  202: { coordinatesType: "INT32", size: 4, read: (bytes, at) => bytes.readInt32BE(at) },
  203: { coordinatesType: "INT64", size: 8, read: (bytes, at) => bytes.readBigInt64BE(at) },
  198: { coordinatesType: "FLOAT32", size: 4, read: (bytes, at) => bytes.readFloatBE(at) },
  193: { coordinatesType: "FLOAT64", size: 8, read: (bytes, at) => bytes.readDoubleBE(at) },
};

/** The coordinates of a vector, of which the marker has been read. */
export function vectorFrom(fields: number, cursor: Cursor): { coordinatesType: string; coordinates: string[] } {
  cursor.at += 1;
  const [marker = 0] = fields === 2 ? (nextBytes(nextByte(cursor), cursor) ?? []) : [];
  const { coordinatesType, size, read } = kinds[marker] ?? leaveToDriver();
  const bytes = nextBytes(nextByte(cursor), cursor) ?? leaveToDriver();
  if (bytes.length % size !== 0) leaveToDriver();
  const text = coordinateText(coordinatesType);
  const coordinates = Array.from({ length: bytes.length / size }, (_, index) => text(read(bytes, index * size)));
  return { coordinatesType, coordinates };
}
