import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { address, picture } from "../state/session.ts";
import { isWithin } from "../state/timeRange.ts";
import { Item, Light } from "./Item.tsx";
import { marked } from "./marked.ts";
import type { Drawn } from "./strip.ts";
import { text } from "./text.ts";

interface ItemsProps {
  drawn: Drawn[];
  width: number;
  height: number;
  onSelect: (choice: { node: string }) => void;
}

/** All that is dated, as a list to choose from: one stop of Tab, within which the arrows go through time. */
export function Items({ drawn, width, height, onSelect }: ItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  const current = useSignal<string | undefined>(undefined);
  const byId = (id: string | undefined) => drawn.find(({ item }) => item.id === id);
  const stop = byId(current.value) ?? byId(address.value.node) ?? drawn[0];
  const shown = new Set(picture.value.graph.nodes.map(({ id }) => id));
  const { lit, isQuiet } = marked.value;
  const { period } = picture.value;

  const select = (id: string) => {
    current.value = id;
    onSelect({ node: id });
  };
  const press = (event: KeyboardEvent) => {
    const next = stop && moved(event.key, drawn, stop)?.item.id;
    if (next) {
      current.value = next;
      list.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
    } else if (stop && (event.key === "Enter" || event.key === " ")) select(stop.item.id);
    else return;
    event.preventDefault();
  };
  if (drawn.length === 0) return null;
  return (
    <div class="timeline-list" ref={list} role="listbox" aria-label={text.list} onKeyDown={press}>
      <svg width={width} height={height} role="presentation">
        {drawn
          .filter(({ item }) => lit.has(item.id))
          .map((one) => (
            <Light key={one.item.id} drawn={one} />
          ))}
        {drawn.map((one) => {
          const { id } = one.item;
          return (
            <Item
              key={id}
              drawn={one}
              isStop={one === stop}
              isSelected={id === address.value.node}
              isLit={lit.has(id)}
              isPale={!lit.has(id) && (!isQuiet || !shown.has(id))}
              isShown={shown.has(id)}
              isOutside={!isWithin(one.item, period)}
              select={() => select(id)}
            />
          );
        })}
      </svg>
    </div>
  );
}

/** Where a key goes; up and down do as left and right. */
function moved(key: string, drawn: Drawn[], from: Drawn): Drawn | undefined {
  const at = drawn.indexOf(from);
  if (key === "ArrowRight" || key === "ArrowDown") return drawn[Math.min(at + 1, drawn.length - 1)];
  if (key === "ArrowLeft" || key === "ArrowUp") return drawn[Math.max(at - 1, 0)];
  if (key === "Home") return drawn[0];
  return key === "End" ? drawn.at(-1) : undefined;
}
