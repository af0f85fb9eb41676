import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { attempt } from "../../commands/attempt.ts";
import { applyFilter, showPassages } from "../../commands/filters.ts";
import { type Draft, draftOf, emptyDraft, filterOf, isReversed, waysOf } from "../../state/filters/draft.ts";
import { editing } from "../../state/filters/editing.ts";
import type { Filter } from "../../state/filters/filter.ts";
import { partWords } from "../../state/filters/filterWords.ts";
import { propertiesOf } from "../../state/filters/found.ts";
import { keptBy } from "../../state/filters/kept.ts";
import { ontology, picture } from "../../state/session.ts";
import { filtersText } from "../../text/filters.ts";
import "./editor.css";
import { DegreeField } from "./DegreeField.tsx";
import { focusOpener } from "./opener.ts";
import { PropertyFields } from "./PropertyFields.tsx";
import { Quick } from "./Quick.tsx";
import { SectionsField } from "./SectionsField.tsx";
import { firstSubject, SubjectField } from "./SubjectField.tsx";

const text = filtersText.editor;

/** Where filters are made and changed: nothing is left out before the reader says so. */
export function FilterEditor() {
  const { value } = editing;
  return value ? <Editor key={JSON.stringify(value)} filter={value.filter} /> : null;
}

function Editor({ filter }: { filter: Filter | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const draft = useSignal<Draft>(filter ? draftOf(filter) : { ...emptyDraft, subject: firstSubject() });
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>(":is(select, input):enabled")?.focus(), []);

  const { subject } = draft.value;
  const found = typeof subject === "string" ? [] : propertiesOf(subject, picture.value.graph);
  const property = found.find(({ name }) => name === draft.value.property) ?? found[0];
  const ways = property ? waysOf(property) : [];
  const current = ways.includes(draft.value.way) ? draft.value : { ...draft.value, way: ways[0] ?? "range" };
  const made = filterOf(current, property);
  const change = (part: Partial<Draft>) => {
    draft.value = { ...current, property: property?.name ?? "", ...part };
  };
  const close = () => {
    editing.value = undefined;
    focusOpener("filter");
  };
  const apply = (event: Event) => {
    event.preventDefault();
    if (!made) return;
    close();
    if (made.by === "passages") attempt(showPassages(made.passages, made.title));
    else applyFilter(made);
  };
  return (
    <div
      ref={place}
      class="filter-editor raised"
      role="dialog"
      aria-label={filter ? text.change : text.add}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        event.stopPropagation();
      }}
    >
      <form onSubmit={apply}>
        <h2>{filter ? text.change : text.add}</h2>
        <div class="filter-fields">
          {!filter && <Quick onDone={close} />}
          <SubjectField subject={subject} isFixed={filter !== undefined} onChoose={(next) => change(fresh(next))} />
          {subject === "degree" && <DegreeField draft={current} onChange={change} />}
          {subject === "passages" && <SectionsField draft={current} onChange={change} />}
          {typeof subject !== "string" && (
            <PropertyFields
              key={JSON.stringify(subject)}
              draft={current}
              found={found}
              property={property}
              ways={ways}
              isFixed={filter !== undefined}
              onChange={change}
            />
          )}
        </div>
        <p class="filter-outcome" role="status">
          {isReversed(current) ? text.order : made && outcome(made)}
        </p>
        <div class="filter-foot">
          <button type="button" class="button quiet" onClick={close}>
            {text.cancel}
          </button>
          <button type="submit" class="button primary" aria-disabled={!made}>
            {filter ? text.changed : text.applied}
          </button>
        </div>
      </form>
    </div>
  );
}

const fresh = (subject: Draft["subject"]): Draft => ({ ...emptyDraft, subject });

function outcome(filter: Filter): string {
  const { left, of } = keptBy(filter, picture.value, ontology.value);
  const whole = filter.by === "property" ? partWords(filter.part, ontology.value).toLowerCase() : text.nodes;
  return text.leaves(left, of, whole);
}
