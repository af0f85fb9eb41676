import type { Signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { text } from "../text.ts";

export type SheetSize = "peek" | "half" | "full";

const sizes: SheetSize[] = ["peek", "half", "full"];

interface Props {
  size: Signal<SheetSize>;
  frame: RefObject<HTMLElement>;
}

/** The handle of a sheet: dragged it follows the finger, pressed it gives the next size, and arrow keys go step by step. */
export function Handle({ size, frame }: Props) {
  const drag = useRef<{ from: number; height: number; moved: boolean } | undefined>(undefined);
  const step = (by: number) => {
    size.value = sizes[Math.max(0, Math.min(2, sizes.indexOf(size.value) + by))] ?? "half";
  };
  const end = () => {
    const sheet = frame.current;
    if (sheet && drag.current?.moved) size.value = nearest(sheet.offsetHeight / window.innerHeight);
    if (sheet) sheet.style.height = "";
  };
  return (
    <button
      type="button"
      class="handle"
      aria-label={text.details.sheet[size.value]}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { from: event.clientY, height: frame.current?.offsetHeight ?? 0, moved: false };
      }}
      onPointerMove={(event) => {
        const { current } = drag;
        if (!current || !frame.current || !event.buttons) return;
        current.moved ||= Math.abs(event.clientY - current.from) > 4;
        if (current.moved) frame.current.style.height = `${current.height + current.from - event.clientY}px`;
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onClick={() => {
        if (!drag.current?.moved)
          size.value = size.value === "full" ? "peek" : (sizes[sizes.indexOf(size.value) + 1] ?? "half");
        drag.current = undefined;
      }}
      onKeyDown={(event) => {
        if (event.key === "ArrowUp") step(1);
        if (event.key === "ArrowDown") step(-1);
      }}
    />
  );
}

function nearest(share: number): SheetSize {
  if (share < 0.34) return "peek";
  return share < 0.75 ? "half" : "full";
}
