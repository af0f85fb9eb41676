/** A place in packed bytes, moved on by whatever is read there. */
export interface Cursor {
  readonly bytes: Buffer;
  /** The same bytes as a text, a character each: pieces of it cost less than pieces of the bytes. */
  readonly letters: string;
  at: number;
}

export const cursorIn = (bytes: Buffer): Cursor => ({ bytes, letters: bytes.toString("latin1"), at: 0 });

const unknown = new Error("This packing is left to the driver.");

/** Gives up on the whole row: the driver then reads it, or says what is wrong with it. */
export function leaveToDriver(): never {
  throw unknown;
}

export const isLeftToDriver = (error: unknown): boolean => error === unknown;

/** Beyond the end there is no byte, which is no marker of anything. */
export const byteAt = ({ bytes }: Cursor, at: number): number => bytes[at] ?? leaveToDriver();

export const nextByte = (cursor: Cursor): number => byteAt(cursor, cursor.at++);

/** A size that is written in one, two or four bytes. */
export function nextSize(cursor: Cursor, bytes: 1 | 2 | 4): number {
  let size = 0;
  for (let read = 0; read < bytes; read++) size = size * 256 + nextByte(cursor);
  return size;
}
