import type { EditorState } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import { type TokenKind, tokensOf } from "./tokens.ts";

/** Colours the statement as its pieces are. */
export const colours = EditorView.decorations.compute(["doc"], coloured);

function coloured(state: EditorState): DecorationSet {
  const ranges = tokensOf(state.doc.toString()).flatMap(({ text, kind, at }) =>
    kind === "plain" ? [] : [markFor(kind).range(at, at + text.length)],
  );
  return Decoration.set(ranges);
}

const marks = new Map<TokenKind, Decoration>();

function markFor(kind: TokenKind): Decoration {
  const mark = marks.get(kind) ?? Decoration.mark({ class: `code-${kind}` });
  marks.set(kind, mark);
  return mark;
}
