import { redoLast, undoLast } from "../state/session.ts";

/** Ctrl or ⌘ with Z takes back the last change of the picture, with Shift it brings it again; not where text is written. */
export function listenForUndo(): void {
  document.addEventListener("keydown", (event) => {
    const [target] = event.composedPath();
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || isWriting(target)) return;
    event.preventDefault();
    if (event.shiftKey) redoLast();
    else undoLast();
  });
}

/** Whether a key pressed there is written. */
export function isWriting(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable);
}
