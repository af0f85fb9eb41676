import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { offer } from "../../commands/search.ts";
import { pastQuestions } from "../../state/ask/past.ts";
import { announcement, schema, toast } from "../../state/session.ts";
import { askBoxText } from "../../text/askBox.ts";
import { text } from "../../text.ts";
import { focusFind } from "../focus.ts";
import { Option } from "./Option.tsx";
import { isQuestion, type Suggestion } from "./suggestions.ts";

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

/** What the box offers: to ask what is typed, things, whole questions. */
export function SuggestionList({ id, typed, list, at, onChoose, onOpen }: Props) {
  const { state } = offer.value;
  useEffect(() => {
    if (state === "found" || state === "begin") announcement.value = told(list, typed);
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
      {!isBegin && !isQuestion(typed) && list.every(({ is }) => is === "ask") && <Nothing typed={typed} />}
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

function told(list: Suggestion[], typed: string): string {
  const count = (is: Suggestion["is"]) => list.filter((suggestion) => suggestion.is === is).length;
  if (count("past") > 0) return askBoxText.pastOffered(count("past"));
  const [things, questions] = [count("node"), count("question")];
  if (things + questions > 0) return askBoxText.offered(things, questions);
  return isQuestion(typed) ? askBoxText.asTyped(typed) : nothingHint();
}
