import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  insertCompletionText,
} from "@codemirror/autocomplete";
import { type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { editorText } from "../../text/editor.ts";
import { completionsAt } from "./completions.ts";
import type { Suggestion, Words } from "./suggestion.ts";

/** Offers words while a statement is written, or when Ctrl and Space ask for them. */
export function completion(words: () => Words): Extension {
  return [
    autocompletion({
      override: [(context) => completionSource(context, words())],
      icons: false,
      activateOnTypingDelay: 60,
      // The list never stands over a word that is whole, so nobody means the next line by Enter.
      interactionDelay: 0,
      maxRenderedOptions: 60,
      optionClass: ({ type = "" }) => `offered-${type}`,
      addToOptions: [{ position: 90, render: (offered) => kindOf(offered as Offered) }],
    }),
    // Before any other meaning of Tab.
    Prec.highest(keymap.of([{ key: "Tab", run: acceptCompletion }])),
  ];
}

interface Offered extends Completion {
  suggestion: Suggestion;
}

function completionSource({ state, pos, explicit }: CompletionContext, words: Words): CompletionResult | null {
  const statement = state.doc.toString();
  const found = completionsAt(statement, pos, words);
  if (!found) return null;
  const word = statement.slice(found.from, pos);
  const isWhole = found.suggestions.some(({ name }) => name.toLowerCase() === word.toLowerCase());
  // A list over a word that is already whole would take the Enter that was meant for the next line.
  if (!explicit && (isWhole || (word === "" && !/[:.$|&!`]$/.test(statement.slice(0, pos))))) return null;
  return { from: found.from, options: found.suggestions.map(offered) };
}

function offered(suggestion: Suggestion, index: number): Offered {
  const { is, name, count, signature } = suggestion;
  return {
    suggestion,
    label: name,
    type: is,
    boost: -Math.min(99, index / 4),
    ...(count !== undefined && { detail: editorText.count(count) }),
    ...(signature !== undefined && { info: () => signed(suggestion) }),
    apply: (view, _, from, to) => accept(view, suggestion, { from, to }),
  };
}

function accept(view: EditorView, { insert, back = 0 }: Suggestion, { from, to }: { from: number; to: number }): void {
  const isCalled = insert.endsWith("()") && view.state.sliceDoc(to, to + 1) === "(";
  const text = isCalled ? insert.slice(0, -2) : insert;
  const end = from + text.length;
  view.dispatch(insertCompletionText(view.state, text, from, to), { scrollIntoView: true });
  view.dispatch({ selection: { anchor: isCalled ? end + 1 : end - back } });
}

const mixed: Partial<Record<Suggestion["is"], string>> = editorText.is;

/** What an entry is, in lists that hold several kinds of words. */
function kindOf({ suggestion: { is } }: Offered): Node | null {
  const word = mixed[is];
  if (word === undefined) return null;
  const kind = document.createElement("span");
  kind.className = "offered-kind";
  kind.textContent = word;
  return kind;
}

/** The signature of a function, and what it does. */
function signed({ signature = "", description = "" }: Suggestion): Node {
  const box = document.createElement("div");
  const code = document.createElement("code");
  code.textContent = signature;
  const words = document.createElement("p");
  words.textContent = description;
  box.append(code, words);
  return box;
}
