import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { stepsText as text } from "../../text/steps.ts";
import { Icon } from "../marks/Icon.tsx";
import { Ellipsis } from "./icons.ts";
import { MenuList } from "./MenuList.tsx";
import { entriesFor } from "./NodeMenu.tsx";

/** The context menu of a node behind a button in its details. */
export function MoreActions({ node }: { node: string }) {
  const isOpen = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  return (
    <div class="more-actions" ref={place}>
      <button
        type="button"
        class="button icon-only"
        aria-haspopup="menu"
        aria-label={text.menu.more}
        title={text.menu.more}
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon of={Ellipsis} size={15} />
      </button>
      {isOpen.value && (
        <MenuList
          label={text.menu.more}
          entries={entriesFor([node])}
          within={place}
          onClose={(back) => {
            isOpen.value = false;
            if (back) place.current?.querySelector("button")?.focus();
          }}
        />
      )}
    </div>
  );
}
