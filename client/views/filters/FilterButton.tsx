import { ListFilter } from "lucide-preact";
import { editing } from "../../state/filters/editing.ts";
import { filtersText as text } from "../../text/filters.ts";
import { later } from "../later.tsx";
import { isLegendOpen } from "../legend/open.ts";
import { Icon } from "../marks/Icon.tsx";

/** Opens the editor of filters, and shuts it. */
export function FilterButton() {
  const isOpen = editing.value !== undefined;
  return (
    <button
      type="button"
      class="button small filter-opener"
      aria-label={text.open}
      aria-expanded={isOpen}
      title={text.editor.add}
      onClick={() => {
        editing.value = isOpen ? undefined : {};
        isLegendOpen.value = false;
      }}
    >
      <Icon of={ListFilter} size={15} /> <span>{text.open}</span>
    </button>
  );
}

export const FilterEditor = later(async () => (await import("./FilterEditor.tsx")).FilterEditor, {
  isWanted: () => editing.value !== undefined,
  shut: () => {
    editing.value = undefined;
  },
});
