import type { Signal } from "@preact/signals";
import { CircleHelp, History, type LucideIcon, MessageCircleQuestionMark } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { offer } from "../../commands/search.ts";
import { pastQuestions } from "../../state/ask/past.ts";
import { markTyped } from "../../state/marking.ts";
import { knownLabels, spaced } from "../../state/names.ts";
import { announcement, ontology, schema, toast } from "../../state/session.ts";
import { askBoxText } from "../../text/askBox.ts";
import { text } from "../../text.ts";
import { focusFind } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import { Marked } from "../marks/Marked.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import type { Suggestion } from "./suggestions.ts";

export interface Props {
  id: string;
  typed: string;
  list: Suggestion[];
  /** The one that Enter opens. */
  at: number;
  onChoose: Signal<number | undefined>;
  onOpen: (suggestion: Suggestion) => void;
}

const groups = [
  { title: undefined, holds: "ask" },
  { title: askBoxText.past, holds: "past" },
  { title: text.find.nodes, holds: "node" },
  { title: text.find.questions, holds: "question" },
] as const;

/** What the box offers: to ask what is typed, things, whole questions; what matched is marked. */
export function SuggestionList({ id, typed, list, at, onChoose, onOpen }: Props) {
  const { state } = offer.value;
  useEffect(() => {
    if (state === "found" || state === "begin") announcement.value = told(list);
  }, [state, list.length]);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);
  const isBegin = state === "begin";
  return (
    <div class="offer">
      <div id={`${id}-list`} role="listbox" aria-label={askBoxText.label}>
        {groups.map(({ title, holds }) => (
          <Part key={holds} title={isBegin && holds === "question" ? askBoxText.begin : title} id={`${id}-${holds}`}>
            {list.flatMap((suggestion, index) =>
              suggestion.is === holds
                ? [
                    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box and chooses from there
                    <div
                      key={index}
                      id={`${id}-${index}`}
                      role="option"
                      tabIndex={-1}
                      aria-selected={index === at}
                      onMouseMove={() => {
                        onChoose.value = index;
                      }}
                      onClick={() => onOpen(suggestion)}
                    >
                      <Option suggestion={suggestion} typed={typed} />
                    </div>,
                  ]
                : [],
            )}
          </Part>
        ))}
      </div>
      {!isBegin && list.every(({ is }) => is === "ask") && <Nothing typed={typed} />}
      <Searched />
      {list.some(({ is }) => is === "past") && <Forget />}
      <p class="offer-keys" aria-hidden="true">
        <kbd>↑ ↓</kbd> {text.find.choose} <kbd>Enter</kbd> {text.find.opens}{" "}
        {!isBegin && (
          <>
            <kbd>Ctrl Enter</kbd> {askBoxText.asIs}{" "}
          </>
        )}
        <kbd>Esc</kbd> {text.find.closes}
      </p>
    </div>
  );
}

function Part({ title, id, children }: { title: string | undefined; id: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  if (title === undefined) return <>{children}</>;
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

function Option({ suggestion, typed }: { suggestion: Suggestion; typed: string }) {
  switch (suggestion.is) {
    case "ask":
      return <WordsOption icon={MessageCircleQuestionMark} words={askBoxText.asTyped(suggestion.words)} typed="" />;
    case "node":
      return <NodeOption {...suggestion.node} typed={typed} />;
    case "question":
      return <WordsOption icon={CircleHelp} words={suggestion.offer.words} typed={typed} />;
    case "past":
      return <WordsOption icon={History} words={suggestion.question.words} typed="" />;
  }
}

/** Forgets what was asked before; that can be taken back. */
function Forget() {
  return (
    <p class="offer-forget">
      <button type="button" class="link" onClick={forget}>
        {askBoxText.forget}
      </button>
    </p>
  );
}

function forget(): void {
  const before = pastQuestions.peek();
  pastQuestions.value = [];
  focusFind();
  toast.value = {
    words: askBoxText.forgotten,
    undo: () => {
      pastQuestions.value = before;
    },
  };
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

function WordsOption({ icon, words, typed }: { icon: LucideIcon; words: string; typed: string }) {
  return (
    <>
      <Icon of={icon} size={18} />
      <span class="offer-name" dir="auto">
        <Marked pieces={markTyped(words, typed)} />
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

/** Where not everything was looked at, how much was; nothing where an index found more than is shown. */
function Searched() {
  const { searched } = (offer.value.state === "found" ? offer.value.offered.found : undefined) ?? {};
  if (searched?.how !== "scan" || searched.nodes >= searched.of) return null;
  return <p class="offer-searched">{text.foreign.searched(searched.nodes, searched.of)}</p>;
}

function told(list: Suggestion[]): string {
  const count = (is: Suggestion["is"]) => list.filter((suggestion) => suggestion.is === is).length;
  if (count("past") > 0) return askBoxText.pastOffered(count("past"));
  const [things, questions] = [count("node"), count("question")];
  return things + questions === 0 ? nothingHint() : askBoxText.offered(things, questions);
}
