import { Search, X } from "lucide-preact";
import type { TableView } from "../../state/tableView.ts";
import { resultsText } from "../../text/results.ts";
import { Icon } from "../marks/Icon.tsx";

/** Leaves the rows that have some words; says how many are left out. */
export function Filter({ view: { filter, order, values, focus, anchor, detail } }: { view: TableView }) {
  const hidden = values.length - order.value.length;
  const change = (words: string) => {
    filter.value = words;
    focus.value = { row: 0, column: focus.value.column };
    anchor.value = undefined;
    detail.value = undefined;
  };
  return (
    <>
      <label class="filter-field">
        <Icon of={Search} size={14} />
        <input
          type="search"
          aria-label={resultsText.filter.label}
          placeholder={resultsText.filter.hint}
          value={filter.value}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || filter.value === "") return;
            event.preventDefault();
            change("");
          }}
        />
      </label>
      <p role="status">{hidden > 0 && resultsText.filter.hidden(hidden, values.length)}</p>
      {filter.value !== "" && (
        <button type="button" class="button quiet small" onClick={() => change("")}>
          <Icon of={X} size={14} /> {resultsText.filter.clear}
        </button>
      )}
    </>
  );
}
