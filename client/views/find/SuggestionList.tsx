import type { Signal } from "@preact/signals";
import { CircleHelp } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { offer } from "../../commands/search.ts";
import { markTyped } from "../../state/marking.ts";
import { knownLabels, spaced } from "../../state/names.ts";
import { announcement, ontology, schema } from "../../state/session.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { Marked } from "../marks/Marked.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import type { Suggestion } from "./suggestions.ts";

interface Props {
  id: string;
  typed: string;
  list: Suggestion[];
  chosen: Signal<number>;
  onOpen: (suggestion: Suggestion) => void;
}

/** What the find box offers: nodes, then questions; what matched is marked. */
export function SuggestionList({ id, typed, list, chosen, onOpen }: Props) {
  const { state } = offer.value;
  useEffect(() => {
    if (state === "found") announcement.value = told(list);
  }, [state, list.length]);
  if (state === "closed") return null;
  const nodes = list.filter(({ is }) => is === "node");
  const option = (suggestion: Suggestion, index: number) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box and chooses from there
    <div
      key={index}
      id={`${id}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === chosen.value}
      onMouseEnter={() => {
        chosen.value = index;
      }}
      onClick={() => onOpen(suggestion)}
    >
      {suggestion.is === "node" ? (
        <NodeOption {...suggestion.node} typed={typed} />
      ) : (
        <QuestionOption {...suggestion.question} typed={typed} />
      )}
    </div>
  );
  return (
    <div class="offer">
      <div id={`${id}-list`} role="listbox" aria-label={text.find.label}>
        <Part title={text.find.nodes} id={`${id}-nodes`}>
          {nodes.map((suggestion, index) => option(suggestion, index))}
        </Part>
        <Part title={text.find.questions} id={`${id}-questions`}>
          {list.slice(nodes.length).map((suggestion, index) => option(suggestion, nodes.length + index))}
        </Part>
      </div>
      {list.length === 0 && <Nothing typed={typed} />}
      <Searched />
      {list.length > 0 && (
        <p class="offer-keys" aria-hidden="true">
          <kbd>↑ ↓</kbd> {text.find.choose} <kbd>Enter</kbd> {text.find.opens} <kbd>Esc</kbd> {text.find.closes}
        </p>
      )}
    </div>
  );
}

function Part({ title, id, children }: { title: string; id: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list box has groups, and no fields
    <div role="group" aria-labelledby={id}>
      <div class="offer-title" id={id} role="presentation">
        {title}
      </div>
      {children}
    </div>
  );
}

function NodeOption({
  name,
  labels,
  period,
  degree,
  matched,
  typed,
}: Extract<Suggestion, { is: "node" }>["node"] & { typed: string }) {
  const kinds = [...knownLabels(ontology.value, labels).map(spaced), ...(period ? [period] : [])].join(", ");
  return (
    <>
      <NodeMark labels={labels} size={18} />
      <span class="offer-name" dir="auto">
        <Marked pieces={markTyped(name, typed)} />
      </span>
      <span class="offer-kinds">{kinds}</span>
      <span class="offer-end">
        {matched ? <Matched words={matched} typed={typed} /> : text.find.relationships(degree)}
      </span>
    </>
  );
}

/** Another name, or the summary, which is a sentence. */
function Matched({ words, typed }: { words: string; typed: string }) {
  const marked = <Marked pieces={markTyped(words, typed)} />;
  return words.endsWith(".") ? (
    marked
  ) : (
    <>
      “{marked}” {text.find.alias}
    </>
  );
}

function QuestionOption({ title, typed }: { title: string; typed: string }) {
  return (
    <>
      <Icon of={CircleHelp} size={18} />
      <span class="offer-name">
        <Marked pieces={markTyped(title, typed)} />
      </span>
    </>
  );
}

function Nothing({ typed }: { typed: string }) {
  const { value } = offer;
  if (value.state === "looking") return <p class="offer-nothing">{text.find.looking}</p>;
  if (value.state === "failed") return <p class="offer-nothing">{`${text.find.failed} ${value.message}`}</p>;
  return (
    <p class="offer-nothing">
      <b>{text.find.nothing(typed)}</b> {nothingHint()}
    </p>
  );
}

/** What else to try: words of the graph that is known, or none of a stranger's. */
function nothingHint(): string {
  return schema.value?.graph ? text.find.nothingHint : text.foreign.nothingHint;
}

/** Where not everything was looked at, how much was. */
function Searched() {
  const { searched } = (offer.value.state === "found" ? offer.value.found : undefined) ?? {};
  if (!searched || searched.nodes >= searched.of) return null;
  return <p class="offer-searched">{text.foreign.searched(searched.nodes, searched.of)}</p>;
}

function told(list: Suggestion[]): string {
  const nodes = list.filter(({ is }) => is === "node").length;
  return list.length === 0 ? nothingHint() : text.find.offered(nodes, list.length - nodes);
}
