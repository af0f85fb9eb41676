import { closeBrackets } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, lineNumbers, tooltips } from "@codemirror/view";
import { editorText } from "../text/editor.ts";
import { band, moveBand } from "./band.ts";
import { colours } from "./colours.ts";
import { completion } from "./complete/source.ts";
import type { Words } from "./complete/suggestion.ts";
import { floats } from "./floats.ts";
import type { Mark } from "./found.ts";
import { format, keys } from "./keys.ts";
import { look } from "./look.ts";
import { applyMend, markKeys, showMarks } from "./marks.ts";
import type { Mend } from "./mend.ts";

interface Options {
  parent: HTMLElement;
  text: string;
  /** What may be offered, asked for anew each time. */
  words: () => Words;
  onChange: (text: string) => void;
  onRun: () => void;
}

export interface Editor {
  /** Shows a text, unless it stands there already. What can be undone belongs to the tab that is open. */
  show(tab: number, text: string): void;
  /** Marks places, and puts the band on the one where a run failed. */
  mark(marks: Mark[], failedAt: number | undefined): void;
  /** Puts the cursor on a place. */
  goTo(offset: number): void;
  /** Changes a part, so that it can be undone. */
  mend(change: Mend): void;
  format(): void;
  end(): void;
}

/** Makes the editor. It lives in a shadow root: there its styles are allowed, as no inline style of a page is. */
export function createEditor({ parent, text, words, onChange, onRun }: Options): Editor {
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: "open" });
  const floating = document.createElement("div");
  const help = document.createElement("p");
  help.id = "help";
  help.hidden = true;
  help.textContent = editorText.help;
  root.append(help, floating);
  const extensions: Extension[] = [
    keys(onRun),
    completion(words),
    markKeys,
    lineNumbers(),
    history(),
    bracketMatching(),
    closeBrackets(),
    indentUnit.of("  "),
    band,
    EditorView.lineWrapping,
    tooltips({ parent: floating }),
    colours,
    look,
    floats,
    EditorState.phrases.of({ Completions: editorText.completions }),
    EditorView.contentAttributes.of({
      "aria-label": editorText.statement,
      "aria-describedby": help.id,
      "aria-multiline": "true",
      spellcheck: "false",
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
  const view = new EditorView({ state: EditorState.create({ doc: text, extensions }), root, parent: root });
  return handle(view, extensions);
}

function handle(view: EditorView, extensions: Extension[]): Editor {
  const put = new Map<number, EditorState>();
  let open: number | undefined;
  const replace = (text: string) => {
    const now = view.state.doc;
    if (now.toString() !== text) view.dispatch({ changes: { from: 0, to: now.length, insert: text } });
  };
  return {
    show(tab, text) {
      if (open !== undefined && open !== tab) {
        put.set(open, view.state);
        const before = put.get(tab);
        view.setState(before?.doc.toString() === text ? before : EditorState.create({ doc: text, extensions }));
      }
      open = tab;
      replace(text);
    },
    mark(marks, failedAt) {
      showMarks(view, marks);
      view.dispatch({ effects: moveBand.of(failedAt) });
    },
    goTo(offset) {
      view.dispatch({ selection: { anchor: Math.min(offset, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
    mend: (change) => applyMend(view, change),
    format: () => format(view),
    end: () => view.destroy(),
  };
}
