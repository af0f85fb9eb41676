import { untracked, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { Search, X } from "lucide-preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { isWriting } from "../../commands/keys.ts";
import { closeOffer, lookFor, offer } from "../../commands/search.ts";
import { go } from "../../router.ts";
import { askedWords, titleOf } from "../../state/ask/asked.ts";
import { address, answer, questions } from "../../state/session.ts";
import { askBoxText } from "../../text/askBox.ts";
import { text } from "../../text.ts";
import { later } from "../later.tsx";
import { Icon } from "../marks/Icon.tsx";
import { useOutside } from "../outside.ts";
import { useBeginning } from "./beginning.ts";
import type { Props as ListProps } from "./SuggestionList.tsx";
import { isQuestion, openSuggestion, type Suggestion, suggestionsIn, usual } from "./suggestions.ts";

/** Not in the first script; it is there by the time that anything is found. */
const SuggestionList = later<ListProps>(async () => (await import("./SuggestionList.tsx")).SuggestionList, {
  Waiting: () => null,
});

/** The box: what is typed is asked, and finds things and whole questions meanwhile. */
export function Find({ isWaiting }: { isWaiting: boolean }) {
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const isTyping = useRef(false);
  const words = useSignal("");
  /** What the reader went to with the arrow keys or the pointer. */
  const chosen = useSignal<number | undefined>(undefined);
  const beginning = useBeginning();
  const list = suggestionsIn(offer.value, words.value, beginning);
  const at = chosen.value ?? usual(list, words.value, isSeekingEnd());
  const isOpen = offer.value.state !== "closed" && (offer.value.state !== "begin" || list.length > 0);
  useSlash(input);
  useOutside(box, closeOffer);
  const title = useComputed(() => askedIn(address.value) ?? "");
  useSignalEffect(() => {
    const asked = title.value;
    if (!isTyping.current) words.value = asked;
  });
  const type = (typed: string) => {
    isTyping.current = true;
    words.value = typed;
    chosen.value = undefined;
    lookFor(typed);
  };
  const open = (suggestion: Suggestion) => {
    isTyping.current = false;
    words.value = "";
    closeOffer();
    openSuggestion(suggestion);
    words.value = title.peek();
  };
  const clear = () => {
    type("");
    if (address.value.view === "questions" || address.value.view === "ask") go({ view: "graph" });
    input.current?.focus();
  };
  const hurry = useHaste(() => {
    const there = suggestionsIn(offer.peek(), words.peek(), beginning);
    const suggestion = there[usual(there, words.peek(), isSeekingEnd())];
    if (suggestion) open(suggestion);
  });
  const submit = () => {
    const typed = words.value.trim();
    const suggestion = list[at];
    if (typed === "" && !suggestion) return;
    if (chosen.value !== undefined && suggestion) return open(suggestion);
    if (typed !== "" && isQuestion(typed) && !isSeekingEnd()) return open({ is: "ask", words: typed });
    if (offer.value.state === "looking") return hurry();
    // Closed by Escape: what stands there is looked for again.
    if (!suggestion) return type(typed);
    open(suggestion);
  };
  return (
    <search class="find-place">
      <form
        ref={box}
        class={isWaiting ? "find waiting" : "find"}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Icon of={Search} />
        <input
          ref={input}
          id={`${id}-input`}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="go"
          maxLength={1000}
          disabled={isWaiting}
          aria-label={askBoxText.label}
          placeholder={isWaiting ? text.find.waits : askBoxText.label}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && list[at] ? `${id}-${at}` : undefined}
          value={words.value}
          onInput={(event) => type(event.currentTarget.value)}
          onFocus={(event) => {
            event.currentTarget.select();
            if (words.value === "") lookFor("");
          }}
          onClick={() => {
            if (words.value === "" && !isOpen) lookFor("");
          }}
          onBlur={() => {
            isTyping.current = false;
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              closeOffer();
              chosen.value = undefined;
              if (!isOpen) words.value = "";
            }
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && words.value.trim() !== "") {
              event.preventDefault();
              open({ is: "ask", words: words.value.trim() });
            }
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            if (!isOpen) return lookFor(words.value);
            if (list.length === 0) return;
            chosen.value = (Math.max(at, step < 0 ? 0 : -1) + step + list.length) % list.length;
          }}
        />
        {words.value === "" ? (
          <label for={`${id}-input`} aria-hidden="true">
            <kbd>/</kbd>
          </label>
        ) : (
          <button type="button" class="button quiet icon-only small" aria-label={text.find.clear} onClick={clear}>
            <Icon of={X} />
          </button>
        )}
        <button type="submit" class="button primary small" disabled={isWaiting}>
          {list[at]?.is === "node" ? text.find.show : askBoxText.ask}
        </button>
        {isOpen && <SuggestionList id={id} typed={words.value} list={list} at={at} onChoose={chosen} onOpen={open} />}
      </form>
    </search>
  );
}

/** "/" leads to the box from anywhere but a place to write. */
function useSlash(input: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || isWriting(event.composedPath()[0])) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [input]);
}

/** Enter may come before what was found: then it waits for that. */
function useHaste(open: () => void): () => void {
  const isHasty = useRef(false);
  const latestOpen = useRef(open);
  latestOpen.current = open;
  useSignalEffect(() => {
    const { state } = offer.value;
    if (state === "looking") return;
    const isWanted = isHasty.current && state !== "closed";
    isHasty.current = false;
    if (isWanted) untracked(() => latestOpen.current());
  });
  return () => {
    isHasty.current = true;
  };
}

/** Whether a path waits for one of its ends. */
function isSeekingEnd(): boolean {
  const here = address.value;
  return here.view === "paths" && !(here.from && here.to);
}

/** The question that is open, in words. */
function askedIn(here: typeof address.value): string | undefined {
  if (here.view === "ask") return titleOf(here, askedWords.value, answer.value);
  return here.view === "questions" ? questions.value.find(({ id }) => id === here.question)?.title : undefined;
}
