import type { ComponentChildren } from "preact";
import { text } from "../../text.ts";

interface Props {
  words: string;
  mark: ComponentChildren;
  shown: number;
  total: number;
  off: boolean;
  /** How many are left of those in the picture, where a filter leaves some out. */
  left?: number | undefined;
  /** Whether to say of how many: of a label that the opening leaves out, a part may be in the picture. */
  isPart?: boolean;
  onToggle: () => void;
  onOnly?: (() => void) | undefined;
}

/** A row of the legend: pressed while its part of the picture is drawn. */
export function Row({ words, mark, shown, total, off, left = shown, isPart = false, onToggle, onOnly }: Props) {
  const isLess = !off && left < shown;
  const count = off
    ? text.legend.show(shown || total)
    : isLess
      ? text.legend.some(left, shown)
      : isPart
        ? text.legend.some(shown, total)
        : String(shown);
  return (
    <div class={off ? "legend-row off" : "legend-row"}>
      <button
        type="button"
        class="legend-toggle"
        aria-pressed={!off}
        title={shown < total ? `${words}: ${text.legend.some(shown, total)}` : words}
        onClick={onToggle}
      >
        <span class="legend-mark">{mark}</span>
        <span class="legend-words" dir="auto">
          {words}
        </span>
        <span class="count">{count}</span>
        {!off && (
          <span class="legend-hide" aria-hidden="true">
            {text.legend.hide}
          </span>
        )}
      </button>
      {!off && onOnly && (
        <button type="button" class="legend-only" aria-label={text.legend.onlyThis(words)} onClick={onOnly}>
          {text.legend.only}
        </button>
      )}
    </div>
  );
}
