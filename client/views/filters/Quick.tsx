import { applyFilter, narrow } from "../../commands/filters.ts";
import { basisRows } from "../../state/legend.ts";
import { picture } from "../../state/session.ts";
import { filtersText } from "../../text/filters.ts";

const text = filtersText.editor;

/** Filters that need no choice: a press each. */
export function Quick({ onDone }: { onDone: () => void }) {
  const implied = basisRows(picture.value).find(({ basis }) => basis === "implied");
  const press = (act: () => void) => () => {
    onDone();
    act();
  };
  return (
    <div class="filter-quick">
      {implied && implied.shown > 0 && !implied.off && (
        <button
          type="button"
          class="button small"
          onClick={press(() => narrow({ do: "toggleBasis", basis: "implied" }))}
        >
          {text.statedOnly}
        </button>
      )}
      <button type="button" class="button small" onClick={press(() => applyFilter({ by: "degree", least: 1 }))}>
        {text.alone}
      </button>
    </div>
  );
}
