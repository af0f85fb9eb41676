import { signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the open panel is, in pixels of the window. */
const panelBox = signal<Box | undefined>(undefined);
/** Where the canvas is. */
const stageBox = signal<Box | undefined>(undefined);

/** How much of the canvas the panel covers: on a phone from below, else from the right. */
export function covered(): { right: number; bottom: number } {
  const [panel, stage] = [panelBox.value, stageBox.value];
  if (!panel || !stage || panel.left >= stage.right || panel.top >= stage.bottom) return { right: 0, bottom: 0 };
  if (panel.left <= stage.left) return { right: 0, bottom: stage.bottom - Math.max(panel.top, stage.top) };
  return { right: stage.right - panel.left, bottom: 0 };
}

export const usePanelBox = (element: RefObject<HTMLElement>) => useBox(element, panelBox);
export const useStageBox = (element: RefObject<HTMLElement>) => useBox(element, stageBox);

function useBox(element: RefObject<HTMLElement>, box: typeof panelBox): void {
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const { left, top, right, bottom } = current.getBoundingClientRect();
      const known = box.peek();
      if (known?.left === left && known.top === top && known.right === right && known.bottom === bottom) return;
      box.value = { left, top, right, bottom };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
      box.value = undefined;
    };
  }, [element, box]);
}
