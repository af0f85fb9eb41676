import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { LegendRow } from "../../state/legend.ts";
import { text } from "../../text.ts";

interface Props {
  title: string;
  /** A class of its own. */
  class?: string;
  rows: LegendRow[];
  /** Whether all rows are listed, not only those that stand for the picture. */
  isWhole: Signal<boolean>;
  listAll: (count: number) => string;
  children: (row: LegendRow) => ComponentChildren;
}

/** A heading and its rows; rows that matter less wait behind "All", unless they are switched off. */
export function Section({ title, class: name = "", rows, isWhole, listAll, children }: Props) {
  const short = rows.filter((row) => row.short || (row.off && row.shown > 0));
  if (rows.length === 0) return null;
  return (
    <section class={`legend-section ${name}`}>
      <h2>
        {title}
        {short.length < rows.length && (
          <button
            type="button"
            class="link"
            aria-expanded={isWhole.value}
            aria-label={listAll(rows.length)}
            onClick={() => {
              isWhole.value = !isWhole.value;
            }}
          >
            {isWhole.value ? text.legend.fewer : text.legend.all(rows.length)}
          </button>
        )}
      </h2>
      {(isWhole.value ? rows : short).map(children)}
    </section>
  );
}
