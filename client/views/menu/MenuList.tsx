import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { itemAt } from "../../canvas/menuKeys.ts";
import { useOutside } from "../outside.ts";
import type { Drawing } from "./icons.ts";
import { MenuItem } from "./MenuItem.tsx";
import { SubMenu } from "./SubMenu.tsx";

/** A line of a menu; `key` is the letter that does the same on the canvas. */
export interface Entry {
  title: string;
  icon?: Drawing;
  key?: string;
  /** What stands at its end: how many. */
  count?: string;
  perform: () => void;
}

/** A line that opens further ones beside the menu; they may have to be fetched. */
export interface Opener extends Pick<Entry, "title" | "icon"> {
  entries: () => Line[] | Promise<Line[]>;
}

/** Something said in a menu, with which nothing can be done. */
export interface Said extends Pick<Entry, "title" | "icon" | "count"> {
  isSaid: true;
}

export type Line = Entry | Opener | Said;

interface Props {
  label: string;
  entries: Line[];
  style?: Record<string, string>;
  /** What belongs to the menu: going elsewhere closes it. Left out, only the menu itself. */
  within?: RefObject<HTMLElement>;
  /** Closes it; `back` where the keyboard should go back to what opened it. */
  onClose: (back: boolean) => void;
}

/**
 * A menu that has the keyboard while it is open: arrows, Home and End go through it, letters of its keys choose, the
 * right arrow opens what a line leads to.
 */
export function MenuList({ label, entries, style = {}, within, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const opened = useSignal<{ title: string; item: HTMLElement } | undefined>(undefined);
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>(":scope > [role=menuitem]") ?? [])];
  useLayoutEffect(() => items()[0]?.focus(), []);
  useOutside(within ?? place, () => onClose(false));

  const choose = (line: Line | undefined, item: HTMLElement | undefined) => {
    if (!line || !item || "isSaid" in line) return;
    if ("entries" in line) {
      opened.value = opened.value?.item === item ? undefined : { title: line.title, item };
      return;
    }
    onClose(true);
    line.perform();
  };
  const lineAt = (item: Element | null) => entries[items().indexOf(item as HTMLElement)];
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const lettered = entries.findIndex((line) => "key" in line && line.key === event.key.toUpperCase());
    const here = lineAt(document.activeElement);
    const next = itemAt(event.key, items());
    if (event.key === "Escape" || event.key === "Tab") onClose(true);
    else if (next) next.focus();
    else if (event.key === "ArrowRight" && here && "entries" in here) choose(here, items()[entries.indexOf(here)]);
    else if (lettered >= 0) choose(entries[lettered], items()[lettered]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const opener = entries.find(({ title }) => title === opened.value?.title);
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
      {entries.map((line) => (
        <MenuItem
          key={line.title}
          line={line}
          isOpen={opened.value?.title === line.title}
          onChoose={(item) => choose(line, item)}
        />
      ))}
      {opened.value && opener && "entries" in opener && (
        <SubMenu
          key={opener.title}
          opener={opener}
          beside={opened.value.item}
          onBack={() => {
            opened.value?.item.focus();
            opened.value = undefined;
          }}
          onClose={onClose}
        />
      )}
    </div>
  );
}
