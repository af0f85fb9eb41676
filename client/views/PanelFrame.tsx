import { useSignal } from "@preact/signals";
import { X } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { text } from "../text.ts";
import { usePanelBox } from "./covered.ts";
import { GuestLine } from "./GuestLine.tsx";
import { Handle, type SheetSize } from "./Handle.tsx";
import { useKeptKeyboard } from "./keptKeyboard.ts";
import { Icon } from "./marks/Icon.tsx";

interface Props {
  /** Names the region. */
  label: string;
  heading: ComponentChildren;
  class?: string;
  opensAs?: SheetSize;
  onClose: () => void;
  /** Hears every key pressed in it. */
  onKey?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/** What stands beside the canvas; on a phone, a sheet over its lower part. */
export function PanelFrame({ label, heading, class: name = "", opensAs = "half", onClose, onKey, children }: Props) {
  const size = useSignal<SheetSize>(opensAs);
  const frame = useRef<HTMLElement>(null);
  usePanelBox(frame);
  useKeptKeyboard();
  return (
    <aside
      ref={frame}
      class={`panel ${name}`}
      aria-label={label}
      data-size={size.value}
      onKeyDown={(event) => {
        onKey?.(event);
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <Handle size={size} frame={frame} />
      <div class="panel-head">
        <div class="panel-heading">{heading}</div>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={text.close}
          title={text.close}
          onClick={onClose}
        >
          <Icon of={X} />
        </button>
      </div>
      <div class="panel-body">{children}</div>
      <GuestLine />
    </aside>
  );
}
