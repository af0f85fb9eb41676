/** A piece of a text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * A text in pieces, with each of the names in it marked. Longer names win over shorter ones within them, so that a name
 * is not marked in that of another thing: `others` are such names.
 */
export function markNames(text: string, names: string[], others: string[] = []): Piece[] {
  const known = [...new Set([...names, ...others].filter(Boolean))].sort((one, other) => other.length - one.length);
  if (known.length === 0) return [{ text, marked: false }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${known.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return pieces(text, pattern).map((piece) => ({ ...piece, marked: piece.marked && names.includes(piece.text) }));
}

/** A text in pieces, with what was typed marked, wherever a word begins with one of its words. */
export function markTyped(text: string, typed: string): Piece[] {
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 0) return [{ text, marked: false }];
  return pieces(text, new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escaped).join("|")})`, "giu"));
}

function pieces(text: string, pattern: RegExp): Piece[] {
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
