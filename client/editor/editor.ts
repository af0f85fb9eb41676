import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { colours } from "./colours.ts";
import { faultField, markFault } from "./fault.ts";
import { look } from "./look.ts";

interface Options {
  parent: HTMLElement;
  text: string;
  label: string;
  onChange: (text: string) => void;
  onRun: () => void;
}

/** A place in a statement, both counted from 1. */
interface Position {
  line: number;
  column: number;
}

export interface Editor {
  /** Replaces what stands in it, unless it stands there already. */
  show(text: string): void;
  /** Underlines a place, or none. */
  mark(position: Position | undefined): void;
  /** Puts the cursor on a place. */
  goTo(position: Position): void;
  end(): void;
}

/** Makes the editor. It lives in a shadow root: there its styles are allowed, as no inline style of a page is. */
export function createEditor({ parent, text, label, onChange, onRun }: Options): Editor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  const run = () => {
    onRun();
    return true;
  };
  const state = EditorState.create({
    doc: text,
    extensions: [
      keymap.of([{ key: "Mod-Enter", run }]),
      lineNumbers(),
      history(),
      bracketMatching(),
      highlightActiveLine(),
      replacing,
      EditorView.lineWrapping,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      colours,
      faultField,
      look,
      EditorView.contentAttributes.of({ "aria-label": label, "aria-multiline": "true", spellcheck: "false" }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
    ],
  });
  return handle(new EditorView({ state, root, parent: root }));
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

function handle(view: EditorView): Editor {
  const offset = ({ line, column }: Position) => {
    const { from, length } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
    return from + Math.min(Math.max(0, column - 1), length);
  };
  return {
    show(text) {
      const now = view.state.doc;
      if (now.toString() !== text) view.dispatch({ changes: { from: 0, to: now.length, insert: text } });
    },
    mark(position) {
      view.dispatch({ effects: markFault.of(position && offset(position)) });
    },
    goTo(position) {
      view.dispatch({ selection: { anchor: offset(position) }, scrollIntoView: true });
      view.focus();
    },
    end: () => view.destroy(),
  };
}
