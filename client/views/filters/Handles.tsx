import type { Draft } from "../../state/filters/draft.ts";
import { type Extent, histogram } from "../../state/filters/found.ts";
import { dayOf, writtenAs, writtenNumber } from "../../state/filters/values.ts";
import { sizeWords } from "../../state/style/styleWords.ts";
import { filtersText } from "../../text/filters.ts";

const text = filtersText.editor;

/** Bars of how the values lie, and steps of a handle where the values are no whole numbers. */
const fineness = { bars: 32, steps: 200 };

interface Props {
  draft: Draft;
  extent: Extent;
  isDay: boolean;
  onChange: (part: Partial<Draft>) => void;
}

/** Two handles on one track; at an end, a bound is open. */
export function Handles({ draft, extent, isDay, onChange }: Props) {
  const { least, greatest, isWhole } = extent;
  const written = (size: number) => (isDay ? writtenAs(size) : String(size));
  const read = (text: string) => Number(isDay ? (dayOf(text) ?? Number.NaN) : (writtenNumber(text) ?? Number.NaN));
  const from = within(read(draft.from), extent, least);
  const to = within(read(draft.to), extent, greatest);
  const handle = (end: "from" | "to", at: number, set: (size: number) => string) => (
    <input
      type="range"
      class={`handle-${end}`}
      aria-label={text.handles[end]}
      aria-valuetext={sizeWords(at, isDay)}
      min={least}
      max={greatest}
      step={isWhole ? 1 : (greatest - least) / fineness.steps}
      value={at}
      onInput={({ currentTarget }) => {
        const next = set(currentTarget.valueAsNumber);
        // A handle does not pass the other one.
        currentTarget.value = String(within(read(next), extent, end === "from" ? least : greatest));
        onChange({ [end]: next });
      }}
    />
  );
  return (
    <div class="filter-handles">
      <Bars extent={extent} from={from} to={to} />
      {handle("from", from, (size) => (size <= least ? "" : written(Math.min(size, to))))}
      {handle("to", to, (size) => (size >= greatest ? "" : written(Math.max(size, from))))}
    </div>
  );
}

function within(size: number, { least, greatest }: Extent, otherwise: number): number {
  return Number.isNaN(size) ? otherwise : Math.min(greatest, Math.max(least, size));
}

function Bars({ extent, from, to }: { extent: Extent; from: number; to: number }) {
  const { least, greatest } = extent;
  const counts = histogram(extent, fineness.bars);
  const most = Math.max(...counts);
  const middle = (index: number) => least + ((index + 0.5) / fineness.bars) * (greatest - least);
  return (
    <svg viewBox={`0 0 ${fineness.bars} 10`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, index) => {
        const height = count === 0 ? 0 : Math.max(0.8, (10 * count) / most);
        const isIn = middle(index) >= from && middle(index) <= to;
        return <rect class={isIn ? "in" : ""} x={index + 0.1} y={10 - height} width={0.8} height={height} />;
      })}
    </svg>
  );
}
