import { closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, historyKeymap, indentWithTab, toggleComment } from "@codemirror/commands";
import { EditorState, type Extension } from "@codemirror/state";
import { closeHoverTooltips, EditorView, hasHoverTooltips, keymap } from "@codemirror/view";
import { formatted } from "./format.ts";

/** What keys do in the editor, beside what every text field does. */
export function keys(run: () => void): Extension {
  return [
    keymap.of([
      { key: "Mod-Enter", run: always(run) },
      { key: "Shift-Alt-f", run: always(format) },
      { key: "Mod-/", run: toggleComment },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...defaultKeymap,
      ...historyKeymap,
      indentWithTab,
      { key: "Escape", run: leaveByTab() },
    ]),
    EditorState.languageData.of(() => [
      {
        commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
        closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
      },
    ]),
    replacing,
  ];
}

/** A key that always does what it is for, and nothing else. */
const always = (action: (view: EditorView) => void) => (view: EditorView) => {
  action(view);
  return true;
};

/** How long after Escape a Tab leaves the editor, in ms. */
const leavingTime = 2000;

/** Escape closes what floats; else Tab leaves the editor next, and another Escape closes the panel. */
function leaveByTab(): (view: EditorView) => boolean {
  let armedAt = 0;
  return (view) => {
    if (hasHoverTooltips(view.state)) {
      view.dispatch({ effects: closeHoverTooltips });
      return true;
    }
    if (Date.now() - armedAt < leavingTime) return false;
    armedAt = Date.now();
    view.setTabFocusMode(leavingTime);
    return true;
  };
}

/** Formats the statement; the cursor stays at what it stood at. */
export function format(view: EditorView): void {
  const text = view.state.doc.toString();
  const insert = formatted(text);
  if (insert === text) return;
  const { head } = view.state.selection.main;
  view.dispatch({
    changes: { from: 0, to: text.length, insert },
    selection: { anchor: sameSign(text, insert, head) },
    scrollIntoView: true,
    userEvent: "input.format",
  });
}

/** Where in another form of a text as many signs stand before as at an offset of the first. */
function sameSign(text: string, other: string, offset: number): number {
  let left = text.slice(0, offset).replace(/\s/g, "").length;
  let at = 0;
  for (; left > 0 && at < other.length; at++) if (!/\s/.test(other[at] ?? "")) left -= 1;
  return at;
}

/**
 * Chromium keeps the look of what is typed over by writing a style of its own into the page, which its security policy
 * forbids; so typing over a selection is done here.
 */
const replacing = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== "insertText" || event.data === null || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});
