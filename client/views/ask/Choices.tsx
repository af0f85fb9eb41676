import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Answer, Offer } from "../../../src/domain/answer.ts";
import { askOffer } from "../../commands/askQuestion.ts";
import { askText as text } from "../../text/ask.ts";
import { focusPanel } from "../focus.ts";
import { Suggestions } from "../questions/Suggestions.tsx";
import { Understanding } from "./Understanding.tsx";

const few = 8;

/** What may be meant: each is asked by one press. */
export function Choices({ answer }: { answer: Answer }) {
  const choices = answer.choices ?? [];
  const isWhole = useSignal(false);
  const list = useRef<HTMLUListElement>(null);
  const rest = isWhole.value ? 0 : choices.length - few;
  useEffect(() => {
    // The button that the keyboard was on is gone; the first of what it brought is next.
    if (isWhole.value) list.current?.querySelectorAll("button")[few]?.focus();
  }, [isWhole.value]);
  return (
    <>
      <p class="answer-sentence">{answer.sentence}</p>
      <ul class="choices" ref={list}>
        {choices.slice(0, rest > 1 ? few : choices.length).map((choice) => (
          <li key={choice.words}>
            <button type="button" class="button" onClick={() => choose(choice)}>
              {choice.words}
            </button>
          </li>
        ))}
      </ul>
      {rest > 1 && (
        <button
          type="button"
          class="button small more-choices"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {text.moreChoices(rest)}
        </button>
      )}
      <Understanding answer={answer} />
      <Suggestions answer={answer} />
    </>
  );
}

function choose(choice: Offer): void {
  askOffer(choice);
  focusPanel();
}
