import type { Piece } from "../../state/marking.ts";

/** A text with the highlighter on some of its pieces. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  // Pieces have no identity of their own: a text with other pieces is another text.
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
