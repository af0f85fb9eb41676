import { EditorView } from "@codemirror/view";

/** How the editor looks, from the page's tokens. */
export const look = EditorView.theme({
  "&": { color: "var(--ink)" },
  // What floats has the same class around it, and is no editor.
  "&.cm-editor": { minHeight: "112px", backgroundColor: "var(--surface)", fontSize: "13.5px" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.65", maxHeight: "40vh", overflow: "auto" },
  ".cm-content": { padding: "12px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 16px 0 0" },
  ".cm-gutters": { backgroundColor: "transparent", border: "none", color: "var(--ink-3)", fontSize: "12px" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "44px", padding: "0 14px 0 0", lineHeight: "22.28px" },
  ".cm-activeLineGutter": { backgroundColor: "var(--sunken)" },
  ".cm-activeLine": { backgroundColor: "var(--sunken)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--border)" },
  ".cm-selectionBackground, ::selection": { backgroundColor: "var(--marker)" },
  ".code-keyword, .code-function": { fontWeight: "500" },
  ".code-label": { color: "var(--code-label)" },
  ".code-type": { color: "var(--channel)" },
  ".code-string": { color: "var(--code-string)" },
  ".code-number, .code-parameter": { color: "var(--agreement)" },
  ".code-comment": { color: "var(--ink-3)", fontStyle: "italic" },
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "0" },
  ".fault, .warned, .noted": {
    textDecoration: "underline wavy var(--danger)",
    textUnderlineOffset: "4px",
    textDecorationThickness: "1.5px",
    textDecorationSkipInk: "none",
  },
  ".fault": { backgroundColor: "var(--danger-ground)" },
  ".warned": { textDecorationColor: "var(--event)" },
  ".noted": { textDecoration: "underline dotted var(--ink-3)" },
  ".cm-lintPoint:after": { display: "none" },
});
