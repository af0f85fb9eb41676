import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** What can be seen of something that scrolls, in pixels of its content. */
export interface Seen {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Follows what can be seen of an element that scrolls. */
export function useSeen(scroller: RefObject<HTMLElement>): Seen {
  const [seen, setSeen] = useState<Seen>({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const read = () => {
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = current;
      setSeen({ left, top, width, height });
    };
    const observer = new ResizeObserver(read);
    observer.observe(current);
    current.addEventListener("scroll", read, { passive: true });
    read();
    return () => {
      observer.disconnect();
      current.removeEventListener("scroll", read);
    };
  }, [scroller]);
  return seen;
}

/** So many lines are drawn beyond what can be seen. */
const spare = 4;

/** The numbers of the lines between two places, and of the one that has the keyboard. */
export function linesWithin(from: number, room: number, size: number, count: number, kept: number): number[] {
  const first = Math.max(0, Math.floor(from / size) - spare);
  const last = Math.min(count - 1, Math.ceil((from + room) / size) + spare);
  const lines = Array.from({ length: Math.max(0, last + 1 - first) }, (_, index) => first + index);
  return kept < 0 || kept >= count || lines.includes(kept) ? lines : [...lines, kept];
}
