import type { Section } from "../../../src/domain/sources.ts";
import type { Draft } from "../../state/filters/draft.ts";
import { sources } from "../../state/session.ts";
import { filtersText } from "../../text/filters.ts";

const text = filtersText.editor;

/** Which sections of the documents the picture shall show. */
export function SectionsField({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const { documents = [], claims = {} } = sources.value ?? {};
  const sections = documents.flatMap((document) => document.sections);
  const chosen = sections.filter((section) => isChosen(section, draft.passages));
  const toggle = (section: Section) => {
    const others = chosen.filter((other) => other !== section);
    const next = chosen.includes(section) ? others : sections.filter((one) => one === section || chosen.includes(one));
    const [only] = next;
    const title = next.length === 1 && only ? filtersText.section(only.title) : filtersText.sections(next.length);
    onChange({ passages: next.flatMap(({ passages }) => passages.map(({ id }) => id)), title });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset does not scroll within a column
    <div class="filter-list" role="group" aria-label={text.sections}>
      {sections.map((section) => (
        <label key={section.id} class="filter-check">
          <input type="checkbox" checked={chosen.includes(section)} onChange={() => toggle(section)} />
          <span>{text.sectionTitle(section.number, section.title)}</span>
          <span class="count">{text.claims(section.passages.reduce((sum, { id }) => sum + (claims[id] ?? 0), 0))}</span>
        </label>
      ))}
    </div>
  );
}

function isChosen({ passages }: Section, ids: string[]): boolean {
  return passages.every(({ id }) => ids.includes(id));
}
