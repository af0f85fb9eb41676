import { useEffect } from "preact/hooks";
import { address } from "../state/session.ts";
import { focusOpenPanel } from "./focus.ts";

let wasInPanel = false;

function note({ target }: FocusEvent): void {
  wasInPanel = target instanceof Element && target.closest(".panel") !== null;
}

/**
 * Where what had the keyboard in a panel has gone with what stood there, the heading of what came instead takes it: else
 * it would be nowhere, and whoever uses no mouse would begin at the top of the page.
 */
export function useKeptKeyboard(): void {
  // Drawn anew wherever one goes.
  void address.value;
  useEffect(() => {
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    // A frame later, since some things have a better place for it.
    const frame = requestAnimationFrame(() => {
      if (wasInPanel && document.activeElement === document.body) focusOpenPanel();
    });
    return () => cancelAnimationFrame(frame);
  });
}
