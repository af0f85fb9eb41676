import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Calls back when the pointer or the keyboard goes elsewhere. */
export function useOutside(place: RefObject<HTMLElement>, leave: () => void): void {
  useEffect(() => {
    const check = ({ target }: Event) => {
      if (target instanceof Node && place.current && !place.current.contains(target)) leave();
    };
    document.addEventListener("pointerdown", check);
    document.addEventListener("focusin", check);
    return () => {
      document.removeEventListener("pointerdown", check);
      document.removeEventListener("focusin", check);
    };
  });
}
