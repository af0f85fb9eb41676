import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

const milliseconds = 3000;

/** Whether something has been under way for so long that a reader wonders. */
export function useSlow(isUnderWay: boolean): boolean {
  const isSlow = useSignal(false);
  useEffect(() => {
    isSlow.value = false;
    if (!isUnderWay) return;
    const timer = setTimeout(() => {
      isSlow.value = true;
    }, milliseconds);
    return () => clearTimeout(timer);
  }, [isUnderWay]);
  return isSlow.value;
}
