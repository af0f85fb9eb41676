import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { itemAt } from "../../canvas/menuKeys.ts";
import { Icon } from "../marks/Icon.tsx";
import { useOutside } from "../outside.ts";
import type { Drawing } from "./icons.ts";

/** A line of a menu; `key` is the letter that does the same on the canvas. */
export interface Entry {
  title: string;
  icon: Drawing;
  key?: string;
  perform: () => void;
}

interface Props {
  label: string;
  entries: Entry[];
  style?: Record<string, string>;
  /** What belongs to the menu: going elsewhere closes it. Left out, only the menu itself. */
  within?: RefObject<HTMLElement>;
  /** Closes it; `back` where the keyboard should go back to what opened it. */
  onClose: (back: boolean) => void;
}

/** A menu that has the keyboard while it is open: arrows, Home and End go through it, letters of its keys choose. */
export function MenuList({ label, entries, style = {}, within, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useLayoutEffect(() => items()[0]?.focus(), []);
  useOutside(within ?? place, () => onClose(false));

  const choose = ({ perform }: Entry) => {
    onClose(true);
    perform();
  };
  const press = (event: KeyboardEvent) => {
    const lettered = entries.find(({ key }) => key === event.key.toUpperCase());
    const next = itemAt(event.key, items());
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" || event.key === "Tab") onClose(true);
    else if (next) next.focus();
    else if (lettered) choose(lettered);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class="node-menu raised"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      ref={place}
      style={style}
      onKeyDown={press}
    >
      {entries.map((entry) => (
        <button
          key={entry.title}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-keyshortcuts={entry.key}
          onClick={() => choose(entry)}
        >
          <Icon of={entry.icon} size={15} />
          <span>{entry.title}</span>
          {entry.key && (
            <span class="key" aria-hidden="true">
              {entry.key}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
