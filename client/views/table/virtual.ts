import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface Request {
  count: number;
  scroller: RefObject<HTMLElement>;
  /** The height of an item until it is measured. */
  size: number;
  /** What stands above the items, and over them while they scroll. */
  head?: number;
  /** An item that stays, wherever the list is scrolled: it has the keyboard. */
  kept?: number;
  initialOffset?: number;
}

/** The items of a long list that can be seen now: only they are in the document. */
export function useVirtual(request: Request): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const options = optionsOf(request, () => redraw(undefined));
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

function optionsOf(
  { count, scroller, size, head = 0, kept, initialOffset = 0 }: Request,
  onChange: () => void,
): VirtualizerOptions<HTMLElement, HTMLElement> {
  return {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan: 8,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialOffset,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (kept === undefined || kept < 0 || kept >= count || seen.includes(kept)) return seen;
      return [...seen, kept].sort((one, other) => one - other);
    },
  };
}
