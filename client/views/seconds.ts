import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** The time in ms since 1970, again each second. */
export function useSeconds(): number {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, 500);
    return () => clearInterval(timer);
  }, [now]);
  return now.value;
}
