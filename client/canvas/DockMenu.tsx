import { useSignal } from "@preact/signals";
import type { LucideIcon } from "lucide-preact";
import { Check } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { itemAt } from "./menuKeys.ts";

interface Item {
  key: string;
  title: string;
  description: string;
  /** Left out where it is no choice among others. */
  isChosen?: boolean;
  icon?: LucideIcon;
  onChoose: () => void;
}

interface DockMenuProps {
  /** What the button says to be, and what stands on it. */
  name: string;
  words: string;
  icon: LucideIcon;
  /** Groups of items, parted by a line. */
  groups: Item[][];
}

/** A button of the dock that opens a list of choices. */
export function DockMenu({ name, words, icon: Drawing, groups }: DockMenuProps) {
  const isOpen = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];

  useLayoutEffect(() => {
    if (isOpen.value) (items().find((item) => item.ariaChecked === "true") ?? items()[0])?.focus();
  }, [isOpen.value]);

  const close = () => {
    isOpen.value = false;
    root.current?.querySelector("button")?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const next = itemAt(event.key, items());
    if (event.key === "Escape") close();
    else if (next) next.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) isOpen.value = false;
  };
  return (
    <div class="dock-choice" ref={root}>
      <button
        type="button"
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Drawing size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{words}</span>
      </button>
      {isOpen.value && (
        <div class="dock-menu raised" role="menu" aria-label={name} onKeyDown={press} onFocusOut={leave}>
          {groups.flatMap((group, index) => [
            index > 0 && <hr key={`before ${group[0]?.key}`} />,
            ...group.map((item) => (
              <MenuItem
                key={item.key}
                item={item}
                onChoose={() => {
                  close();
                  item.onChoose();
                }}
              />
            )),
          ])}
        </div>
      )}
    </div>
  );
}

function MenuItem({ item, onChoose }: { item: Item; onChoose: () => void }) {
  const { title, description, isChosen } = item;
  const Drawing = isChosen ? Check : item.icon;
  return (
    <button
      type="button"
      {...(isChosen === undefined ? { role: "menuitem" } : { role: "menuitemradio", "aria-checked": isChosen })}
      tabIndex={-1}
      onClick={onChoose}
    >
      {Drawing ? <Drawing size={16} strokeWidth={1.75} aria-hidden="true" /> : <span />}
      {title}
      <small>{description}</small>
    </button>
  );
}
