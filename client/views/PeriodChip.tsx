import { CalendarRange, X } from "lucide-preact";
import { periodOf } from "../../src/domain/period.ts";
import { choosePeriod, pause, settlePeriod } from "../commands/period.ts";
import { visible } from "../state/picture.ts";
import { drawn, ontology, picture } from "../state/session.ts";
import { rangeInWords } from "../state/timeRange.ts";
import { timeText } from "../text/time.ts";
import { Icon } from "./marks/Icon.tsx";
import "./periodChip.css";

/** The stretch of time that alone is shown, to be taken off; what it leaves out, and what has no date. */
export function PeriodChip() {
  const { period, ...all } = picture.value;
  if (!period) return null;
  const range = rangeInWords(period);
  const hidden = visible(all, ontology.value).nodes.length - drawn.value.nodes.length;
  const undated = drawn.value.nodes.filter((node) => periodOf(ontology.value, node) === undefined).length;
  return (
    <section class="period-chip" aria-label={timeText.chip.label}>
      <span class="chip">
        <Icon of={CalendarRange} size={14} />
        <b>{range}</b>
        <button
          type="button"
          aria-label={timeText.chip.remove(range)}
          title={timeText.chip.remove(range)}
          onClick={() => {
            pause();
            choosePeriod(undefined);
            settlePeriod();
          }}
        >
          <Icon of={X} size={14} />
        </button>
      </span>
      <p>
        {timeText.chip.hidden(hidden)} {undated > 0 && timeText.chip.undated(undated)}
      </p>
    </section>
  );
}
