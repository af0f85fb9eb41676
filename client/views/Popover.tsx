import type { Signal } from "@preact/signals";
import type { LucideIcon } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { Icon } from "./marks/Icon.tsx";
import { useOutside } from "./outside.ts";

interface Props {
  isOpen: Signal<boolean>;
  icon: LucideIcon;
  /** What is written on the button; its name where only the icon has room. */
  name: string;
  class?: string;
  isIconOnly?: boolean;
  children: (close: () => void) => ComponentChildren;
}

/** A button with what it opens beneath it; Escape, a choice or going elsewhere closes it. */
export function Popover({ isOpen, icon, name, class: extra = "", isIconOnly = false, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const leave = () => {
    isOpen.value = false;
  };
  const close = () => {
    leave();
    place.current?.querySelector("button")?.focus();
  };
  useOutside(place, leave);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from whatever in it has the keyboard
    <div
      class={`popover-place ${extra}`}
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen.value) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        class={isIconOnly ? "button quiet icon-only" : "button quiet"}
        aria-expanded={isOpen.value}
        aria-controls={isOpen.value ? id : undefined}
        aria-label={name}
        title={name}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon of={icon} /> {!isIconOnly && <span class="popover-name">{name}</span>}
      </button>
      {isOpen.value && (
        <div class="popover raised" id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
