import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Value } from "../../../src/domain/value.ts";
import { termCounts } from "../../state/filters/found.ts";
import { folded } from "../../state/folded.ts";
import { filtersText } from "../../text/filters.ts";

const text = filtersText.editor;

/** So many are listed at once; and more than this can be searched. */
const most = { listed: 100, plain: 8 };

interface Props {
  values: Value[];
  chosen: string[];
  onChange: (terms: string[]) => void;
}

/** The values that there are, with how many have each. */
export function TermsField({ values, chosen, onChange }: Props) {
  const sought = useSignal("");
  const id = useId();
  const all = termCounts(values);
  const found = all.filter(({ term }) => folded(term).includes(folded(sought.value)));
  const listed = found.slice(0, most.listed);
  const toggle = (term: string) =>
    onChange(chosen.includes(term) ? chosen.filter((other) => other !== term) : [...chosen, term]);
  return (
    <div class="filter-terms">
      {all.length > most.plain && (
        <label class="choice-field">
          {text.find}
          <input
            type="search"
            autocomplete="off"
            value={sought.value}
            aria-controls={id}
            onInput={({ currentTarget }) => {
              sought.value = currentTarget.value;
            }}
          />
        </label>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll within a column */}
      <div id={id} class="filter-list" role="group" aria-label={text.values}>
        {listed.map(({ term, count }) => (
          <label key={term} class="filter-check">
            <input type="checkbox" checked={chosen.includes(term)} onChange={() => toggle(term)} />
            <span dir="auto">{term}</span>
            <span class="count">{count}</span>
          </label>
        ))}
        {listed.length < found.length && <p class="quiet-words">{text.rest(found.length - listed.length)}</p>}
      </div>
    </div>
  );
}
