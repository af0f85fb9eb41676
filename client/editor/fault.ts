import { type EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** Underlines the word or sign at an offset; with nothing, the underline goes. It also goes when the text changes. */
export const markFault = StateEffect.define<number | undefined>();

const wavy = Decoration.mark({ class: "fault" });

export const faultField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marked, { effects, docChanged, state }) {
    const asked = effects.find((effect) => effect.is(markFault));
    if (asked) return asked.value === undefined ? Decoration.none : underlined(state, asked.value);
    return docChanged ? Decoration.none : marked;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function underlined(state: EditorState, offset: number): DecorationSet {
  const text = state.doc.toString();
  const from = Math.min(offset, Math.max(0, text.length - 1));
  const [word] = /^(?:[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]{1,3}|\s+)/u.exec(text.slice(from)) ?? [];
  return word ? Decoration.set([wavy.range(from, from + word.length)]) : Decoration.none;
}
