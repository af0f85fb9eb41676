import { useRef } from "preact/hooks";
import { focusStage } from "../views/focus.ts";

/** Escape leads the keyboard back to where it was before it came in, or to the picture where that is gone. */
export function useWayBack() {
  const before = useRef<HTMLElement | undefined>(undefined);
  return {
    onFocusIn: ({ currentTarget, relatedTarget }: FocusEvent) => {
      const isWithin =
        currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!isWithin) before.current = relatedTarget instanceof HTMLElement ? relatedTarget : undefined;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      if (before.current?.isConnected) before.current.focus();
      else focusStage();
    },
  };
}
