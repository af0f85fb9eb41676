import { type EditorState, type Extension, RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";

/** Puts the band on the line of an offset, where a run failed; with nothing, on the cursor's again. */
export const moveBand = StateEffect.define<number | undefined>();

const place = StateField.define<number | undefined>({
  create: () => undefined,
  update(offset, { effects, docChanged }) {
    const asked = effects.find((effect) => effect.is(moveBand));
    if (asked) return asked.value;
    return docChanged ? undefined : offset;
  },
});

const line = Decoration.line({ class: "cm-activeLine" });
const number = new (class extends GutterMarker {
  override elementClass = "cm-activeLineGutter";
})();

const start = (state: EditorState) =>
  state.doc.lineAt(Math.min(state.field(place) ?? state.selection.main.head, state.doc.length)).from;

/** The band behind one line: the faulty one of what was run, else the one with the cursor. */
export const band: Extension = [
  place,
  EditorView.decorations.compute(["doc", "selection", place], (state) => Decoration.set(line.range(start(state)))),
  gutterLineClass.compute(["doc", "selection", place], (state) => RangeSet.of(number.range(start(state)))),
];
