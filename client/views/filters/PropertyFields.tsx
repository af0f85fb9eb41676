import type { Draft, Way } from "../../state/filters/draft.ts";
import { propertyWords } from "../../state/filters/filterWords.ts";
import { extentOf, type FoundProperty } from "../../state/filters/found.ts";
import { filtersText } from "../../text/filters.ts";
import { RangeField } from "./RangeField.tsx";
import { TermsField } from "./TermsField.tsx";

const text = filtersText.editor;

interface Props {
  draft: Draft;
  found: FoundProperty[];
  property: FoundProperty | undefined;
  ways: Way[];
  isFixed: boolean;
  onChange: (part: Partial<Draft>) => void;
}

/** Which property, how it is looked at, and what it must be. */
export function PropertyFields({ draft, found, property, ways, isFixed, onChange }: Props) {
  if (!property) return <p class="quiet-words">{text.none}</p>;
  const without = property.of - property.count;
  const isAboutValues = draft.way !== "present" && draft.way !== "missing";
  return (
    <>
      <label class="choice-field">
        {text.property}
        <select
          value={property.name}
          disabled={isFixed}
          onChange={({ currentTarget }) => onChange({ property: currentTarget.value, ...nothingSaid })}
        >
          {found.map(({ name, count, of }) => (
            <option key={name} value={name}>
              {text.coverage(propertyWords(name), count, of)}
            </option>
          ))}
        </select>
      </label>
      {ways.length > 1 && <Ways way={draft.way} ways={ways} onChoose={(way) => onChange({ way })} />}
      {isAboutValues && <ValueField key={property.name} draft={draft} property={property} onChange={onChange} />}
      {isAboutValues && without > 0 && (
        <label class="filter-check">
          <input
            type="checkbox"
            checked={draft.orMissing}
            onChange={({ currentTarget }) => onChange({ orMissing: currentTarget.checked })}
          />
          {text.orMissing(without)}
        </label>
      )}
    </>
  );
}

const nothingSaid = { from: "", to: "", terms: [], words: "", orMissing: false };

function Ways({ way, ways, onChoose }: { way: Way; ways: Way[]; onChoose: (way: Way) => void }) {
  return (
    <fieldset class="filter-ways">
      <legend>{text.how}</legend>
      {ways.map((one) => (
        <label key={one}>
          <input type="radio" name="way" checked={one === way} onChange={() => onChoose(one)} />
          {text.ways[one]}
        </label>
      ))}
    </fieldset>
  );
}

function ValueField({ draft, property, onChange }: Pick<Props, "draft" | "onChange"> & { property: FoundProperty }) {
  if (draft.way === "terms")
    return <TermsField values={property.values} chosen={draft.terms} onChange={(terms) => onChange({ terms })} />;
  if (draft.way === "range")
    return <RangeField draft={draft} extent={extentOf(property)} isDay={property.kind === "day"} onChange={onChange} />;
  return (
    <label class="choice-field">
      {text.words}
      <input
        type="text"
        autocomplete="off"
        value={draft.words}
        onInput={({ currentTarget }) => onChange({ words: currentTarget.value })}
      />
    </label>
  );
}
