import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";

/** A part of the page whose script is fetched when it is first wanted; nothing stands there until then. */
export function later(isWanted: () => boolean, fetch: () => Promise<ComponentType>): ComponentType {
  const part = signal<ComponentType | undefined>(undefined);
  return function Later() {
    const wanted = isWanted();
    useEffect(() => {
      if (!wanted || part.peek()) return;
      void fetch().then((fetched) => {
        part.value = fetched;
      });
    }, [wanted]);
    const { value: Part } = part;
    return wanted && Part ? <Part /> : null;
  };
}
