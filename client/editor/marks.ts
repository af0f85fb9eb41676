import { type Action, type Diagnostic, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { type EditorView, keymap } from "@codemirror/view";
import { editorText } from "../text/editor.ts";
import type { Mark } from "./found.ts";
import type { Mend } from "./mend.ts";

/** F8 goes to the next mark and tells it, Ctrl, Shift and M list them all. */
export const markKeys = keymap.of(lintKeymap);

/** Underlines places and tells what is said of them, under the pointer and by keyboard. */
export function showMarks(view: EditorView, marks: Mark[]): void {
  const { length } = view.state.doc;
  const diagnostics = marks.filter(({ to }) => to <= length).map(diagnosticOf);
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

const classes = { error: "fault", warning: "warned", info: "noted" };

function diagnosticOf({ from, to, is, message, mend }: Mark): Diagnostic {
  const actions = mend ? [actionOf(mend)] : [];
  return { from, to, severity: is, message, markClass: classes[is], actions };
}

function actionOf(mend: Mend): Action {
  return { name: editorText.replaceWith(mend.insert.trim()), apply: (view) => applyMend(view, mend) };
}

export function applyMend(view: EditorView, { from, to, insert }: Mend): void {
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: "input.replace",
  });
  view.focus();
}
