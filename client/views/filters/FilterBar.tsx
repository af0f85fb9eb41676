import { X } from "lucide-preact";
import { useRef } from "preact/hooks";
import { clearFilters, narrow } from "../../commands/filters.ts";
import { type Chip, chipsOf } from "../../state/filters/chips.ts";
import { editing } from "../../state/filters/editing.ts";
import { kept } from "../../state/picture.ts";
import { act, drawn, ontology, picture } from "../../state/session.ts";
import { filtersText } from "../../text/filters.ts";
import { Icon } from "../marks/Icon.tsx";
import "./filters.css";
import { focusOpener } from "./opener.ts";
import { PeriodChip } from "./PeriodChip.tsx";

const text = filtersText.bar;

/** Whether anything is left out of the picture. */
export function isNarrowed(): boolean {
  return picture.value.period !== undefined || chipsOf(picture.value, ontology.value).length > 0;
}

/** All that leaves something out of the picture, each to be taken off, and how much is left out. */
export function FilterBar() {
  const place = useRef<HTMLElement>(null);
  const chips = chipsOf(picture.value, ontology.value);
  if (!isNarrowed()) return null;
  const hidden = hiddenInWords();
  /** What had the keyboard is gone: it goes to the next chip, or to where filters are made. */
  const focusNext = (index: number) =>
    requestAnimationFrame(() => {
      const left = place.current?.querySelectorAll<HTMLElement>(".filter-off") ?? [];
      const next = left[Math.min(index, left.length - 1)];
      if (next) next.focus();
      else focusOpener("filter");
    });
  return (
    <section class="filter-bar" ref={place} aria-label={text.label}>
      <ul>
        <PeriodChip onBack={() => focusNext(0)} />
        {chips.map((chip, index) => (
          <FilterChip
            key={chip.key}
            chip={chip}
            onBack={() => {
              narrow(chip.back);
              focusNext(picture.value.period ? index + 1 : index);
            }}
          />
        ))}
      </ul>
      {hidden !== "" && <p class="count">{hidden}</p>}
      {picture.value.filters.length > 0 && <Fade />}
      <button
        type="button"
        class="link"
        onClick={() => {
          clearFilters();
          focusNext(0);
        }}
      >
        {text.clear}
      </button>
    </section>
  );
}

function FilterChip({ chip: { words, hides, filter }, onBack }: { chip: Chip; onBack: () => void }) {
  const off = filter ? text.remove(words) : text.show(words);
  return (
    <li class="filter-chip">
      {filter ? (
        <button
          type="button"
          class="filter-words"
          aria-label={text.change(words)}
          title={words}
          onClick={() => {
            editing.value = { filter };
          }}
        >
          {words}
        </button>
      ) : (
        <span class="filter-words" title={words}>
          {words}
        </span>
      )}
      {hides !== undefined && <span class="count">{text.hides(hides)}</span>}
      <button type="button" class="filter-off" aria-label={off} title={off} onClick={onBack}>
        <Icon of={X} size={14} />
      </button>
    </li>
  );
}

function Fade() {
  const { fades } = picture.value;
  return (
    <button
      type="button"
      class="filter-fade"
      aria-pressed={fades}
      title={text.fadeHint}
      onClick={() => act({ do: "fade", fades: !fades })}
    >
      {text.fade}
    </button>
  );
}

/** Of all that is in the picture; what was hidden by hand is told by its own chip. */
function hiddenInWords(): string {
  const all = kept(picture.value);
  const { nodes, relationships } = drawn.value;
  return text.hidden(all.nodes.length - nodes.length, all.relationships.length - relationships.length);
}
