import { useSignal } from "@preact/signals";
import { Check, CircleStop, Copy, Network } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { layouts } from "../layout/layouts.ts";
import { ontology, opening, picture } from "../state/session.ts";
import { arrangePicture, copyComposition, isArranging, stopArranging } from "./arrange.ts";
import { itemAt } from "./menuKeys.ts";
import { text } from "./text.ts";

/** The list of layouts, and the composition to take away. */
export function LayoutMenu() {
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
  const choose = (act: () => Promise<void>) => {
    close();
    act();
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
    <div class="dock-layout" ref={root}>
      <button
        type="button"
        aria-label={text.dock.arrange}
        title={text.dock.arrange}
        aria-haspopup="menu"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Network size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{text.dock.arrange}</span>
      </button>
      {isArranging.value && (
        <button type="button" class="dock-stop" aria-label={text.dock.stop} onClick={stopArranging}>
          <CircleStop size={16} strokeWidth={1.75} aria-hidden="true" />
          <span>{text.dock.stop}</span>
        </button>
      )}
      {isOpen.value && (
        <div class="dock-menu raised" role="menu" aria-label={text.dock.arrange} onKeyDown={press} onFocusOut={leave}>
          {layouts
            .filter(({ available }) =>
              available({ graph: picture.value.graph, ontology: ontology.value, opening: opening.value?.places }),
            )
            .map(({ name, title, description }) => (
              <button
                key={name}
                type="button"
                role="menuitemradio"
                aria-checked={picture.value.layout === name}
                tabIndex={-1}
                onClick={() => choose(() => arrangePicture(name))}
              >
                {picture.value.layout === name ? <Check size={16} strokeWidth={1.75} aria-hidden="true" /> : <span />}
                {title}
                <small>{description}</small>
              </button>
            ))}
          <hr />
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => choose(copyComposition)}>
            <Copy size={16} strokeWidth={1.75} aria-hidden="true" />
            {text.dock.copy}
            <small>{text.dock.copyHint}</small>
          </button>
        </div>
      )}
    </div>
  );
}
