import type { Draft } from "../../state/filters/draft.ts";
import type { Part } from "../../state/filters/filter.ts";
import { partWords } from "../../state/filters/filterWords.ts";
import { labelRows, typeRows } from "../../state/legend.ts";
import { capitalised } from "../../state/names.ts";
import { ontology, picture, schema, sources } from "../../state/session.ts";
import { filtersText } from "../../text/filters.ts";

const text = filtersText.editor;

interface Props {
  subject: Draft["subject"];
  /** What a filter is about does not change: that would be another filter. */
  isFixed: boolean;
  onChoose: (subject: Draft["subject"]) => void;
}

/** What the filter is about: nodes of a label, relationships of a type, or all. */
export function SubjectField({ subject, isFixed, onChoose }: Props) {
  const [labels, types] = [partsOf("label"), partsOf("type")];
  return (
    <label class="choice-field">
      {text.subject}
      <select
        value={JSON.stringify(subject)}
        disabled={isFixed}
        onChange={({ currentTarget }) => onChoose(JSON.parse(currentTarget.value))}
      >
        <optgroup label={text.labels}>{labels.map(option)}</optgroup>
        {types.length > 0 && <optgroup label={text.types}>{types.map(option)}</optgroup>}
        <optgroup label={text.more}>
          <option value={JSON.stringify("degree")}>{text.degree}</option>
          {(sources.value?.documents.length ?? 0) > 0 && (
            <option value={JSON.stringify("passages")}>{text.passages}</option>
          )}
        </optgroup>
      </select>
    </label>
  );
}

function option(part: Part) {
  const value = JSON.stringify(part);
  return (
    <option key={value} value={value}>
      {capitalised(partWords(part, ontology.value))}
    </option>
  );
}

/** Labels or types of which the picture has something, in the legend's order. */
function partsOf(kind: Part["kind"]): Part[] {
  if (!schema.value) return [];
  const rows = (kind === "label" ? labelRows : typeRows)(schema.value, picture.value);
  return rows.filter(({ shown }) => shown > 0).map(({ name }) => ({ kind, name }));
}

export function firstSubject(): Draft["subject"] {
  return partsOf("label")[0] ?? "degree";
}
