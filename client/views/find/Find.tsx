import { untracked, useSignal, useSignalEffect } from "@preact/signals";
import { Search, X } from "lucide-preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { isWriting } from "../../commands/keys.ts";
import { closeOffer, lookFor, offer } from "../../commands/search.ts";
import { address, questions } from "../../state/session.ts";
import { text } from "../../text.ts";
import { closePanel } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import { useOutside } from "../outside.ts";
import { SuggestionList } from "./SuggestionList.tsx";
import { openSuggestion, type Suggestion, suggestionsIn } from "./suggestions.ts";

/** The find box: what is typed finds nodes and prepared questions. */
export function Find({ isWaiting }: { isWaiting: boolean }) {
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const words = useSignal("");
  const chosen = useSignal(0);
  const list = suggestionsIn(offer.value);
  useSlash(input);
  useOutside(box, closeOffer);
  useSignalEffect(() => {
    words.value = askedIn(address.value) ?? "";
  });
  const type = (typed: string) => {
    words.value = typed;
    chosen.value = 0;
    lookFor(typed);
  };
  const open = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return lookFor(words.value);
    words.value = "";
    closeOffer();
    openSuggestion(suggestion);
  };
  const clear = () => {
    type("");
    if (address.value.view === "questions") closePanel();
    input.current?.focus();
  };
  const isHasty = useHaste(open);
  const isOpen = offer.value.state !== "closed";
  return (
    <search class="find-place">
      <form
        ref={box}
        class={isWaiting ? "find waiting" : "find"}
        onSubmit={(event) => {
          event.preventDefault();
          if (offer.value.state === "looking" && chosen.value === 0) isHasty.current = true;
          else open(list[chosen.value]);
        }}
      >
        <Icon of={Search} />
        <input
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          disabled={isWaiting}
          aria-label={text.find.label}
          placeholder={isWaiting ? text.find.waits : text.find.label}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && list.length > 0 ? `${id}-${chosen.value}` : undefined}
          value={words.value}
          onInput={(event) => type(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              closeOffer();
              if (!isOpen) words.value = "";
            }
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step === undefined || list.length === 0) return;
            event.preventDefault();
            chosen.value = (chosen.value + step + list.length) % list.length;
          }}
        />
        {words.value === "" ? (
          <span aria-hidden="true">
            <kbd>/</kbd>
          </span>
        ) : (
          <button type="button" class="button quiet icon-only small" aria-label={text.find.clear} onClick={clear}>
            <Icon of={X} />
          </button>
        )}
        <button type="submit" class="button primary small" disabled={isWaiting}>
          {text.find.act[list[chosen.value]?.is ?? "nothing"]}
        </button>
        <SuggestionList id={id} typed={words.value} list={list} chosen={chosen} onOpen={open} />
      </form>
    </search>
  );
}

/** "/" leads to the find box from anywhere but a place to write. */
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

/** Enter may come before what was found: then that is opened as soon as it is there, and not what was found before. */
function useHaste(open: (suggestion: Suggestion) => void): { current: boolean } {
  const isHasty = useRef(false);
  useSignalEffect(() => {
    const now = offer.value;
    if (now.state === "looking") return;
    const [first] = isHasty.current ? suggestionsIn(now) : [];
    isHasty.current = false;
    if (first) untracked(() => open(first));
  });
  return isHasty;
}

/** The title of the question that is open. */
function askedIn(here: typeof address.value): string | undefined {
  return here.view === "questions" ? questions.value.find(({ id }) => id === here.question)?.title : undefined;
}
