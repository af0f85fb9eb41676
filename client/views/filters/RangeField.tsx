import type { Draft } from "../../state/filters/draft.ts";
import type { Extent } from "../../state/filters/found.ts";
import { filtersText } from "../../text/filters.ts";
import { Handles } from "./Handles.tsx";

const text = filtersText.editor;

interface Props {
  draft: Draft;
  extent: Extent | undefined;
  isDay: boolean;
  onChange: (part: Partial<Draft>) => void;
}

/** From where to where: two handles over how the values lie, and two fields that say the same exactly. */
export function RangeField({ draft, extent, isDay, onChange }: Props) {
  const field = (end: "from" | "to") => (
    <label class="choice-field">
      {text[end]}
      <input
        type={isDay ? "date" : "number"}
        step="any"
        value={draft[end]}
        onInput={({ currentTarget }) => onChange({ [end]: currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="filter-range">
      {extent && extent.least < extent.greatest && (
        <Handles draft={draft} extent={extent} isDay={isDay} onChange={onChange} />
      )}
      {field("from")}
      {field("to")}
    </div>
  );
}
