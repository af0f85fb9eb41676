import { isKeysHelpOpen } from "../state/keysHelp.ts";
import { redoLast, undoLast } from "../state/session.ts";

/** Ctrl or ⌘ with Z takes back the last change of the picture; with Shift, or with Y, it brings it again; not where text is written. */
export function listenForUndo(): void {
  document.addEventListener("keydown", (event) => {
    const [target] = event.composedPath();
    const key = event.key.toLowerCase();
    if (!["y", "z"].includes(key) || !(event.ctrlKey || event.metaKey) || isWriting(target)) return;
    event.preventDefault();
    if (event.shiftKey || key === "y") redoLast();
    else undoLast();
  });
}

/** A question mark shows all keys; not where text is written. */
export function listenForKeysHelp(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || isWriting(event.composedPath()[0])) return;
    event.preventDefault();
    isKeysHelpOpen.value = true;
  });
}

/** Inputs that take no letters. */
const pressed = ["checkbox", "radio", "range", "button", "submit"].map((type) => `[type="${type}"]`).join();

/** Whether a key pressed there is written. */
export function isWriting(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement && (target.matches(`input:not(${pressed}), textarea`) || target.isContentEditable)
  );
}
