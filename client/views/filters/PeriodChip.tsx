import { CalendarRange, X } from "lucide-preact";
import { periodOf } from "../../../src/domain/period.ts";
import { choosePeriod, pause, settlePeriod } from "../../commands/period.ts";
import { visible } from "../../state/picture.ts";
import { drawn, ontology, picture } from "../../state/session.ts";
import { rangeInWords } from "../../state/timeRange.ts";
import { filtersText } from "../../text/filters.ts";
import { timeText } from "../../text/time.ts";
import { Icon } from "../marks/Icon.tsx";

const text = timeText.chip;

/** The stretch of time that alone is shown, to be taken off; what it leaves out, and what has no date. */
export function PeriodChip({ onBack }: { onBack: () => void }) {
  const { period, ...all } = picture.value;
  if (!period) return null;
  const range = rangeInWords(period);
  const hidden = visible(all, ontology.value).nodes.length - drawn.value.nodes.length;
  const undated = drawn.value.nodes.filter((node) => periodOf(ontology.value, node) === undefined).length;
  return (
    <li>
      <section class="filter-chip" aria-label={text.label}>
        <Icon of={CalendarRange} size={14} />
        <b class="filter-words">{range}</b>
        <span class="count">{filtersText.bar.hides(hidden)}</span>
        {undated > 0 && <span class="count">{text.undated(undated)}</span>}
        <button
          type="button"
          class="filter-off"
          aria-label={text.remove(range)}
          title={text.remove(range)}
          onClick={() => {
            pause();
            choosePeriod(undefined);
            settlePeriod();
            onBack();
          }}
        >
          <Icon of={X} size={14} />
        </button>
      </section>
    </li>
  );
}
