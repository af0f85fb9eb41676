import { useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { openTab, scrolled } from "../../state/tabs.ts";

/** Each tab finds its results scrolled as they were left; those of a new run begin at the top. */
export function useKeptScroll(place: RefObject<HTMLElement>): void {
  useEffect(() => {
    const { current } = place;
    const keep = () => {
      if (current) scrolled.value = current.scrollTop;
    };
    current?.addEventListener("scrollend", keep);
    return () => current?.removeEventListener("scrollend", keep);
  }, [place]);
  useSignalEffect(() => {
    const { good, failed, scroll } = openTab.value;
    if (!good && !failed) return;
    // Once what the tab holds is drawn.
    requestAnimationFrame(() => place.current?.scrollTo({ top: scroll }));
  });
}
