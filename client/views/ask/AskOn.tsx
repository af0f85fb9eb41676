import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { Answer } from "../../../src/domain/answer.ts";
import { askOn } from "../../commands/askOn.ts";
import { attempt } from "../../commands/attempt.ts";
import { formatAddress } from "../../state/address.ts";
import { followUp } from "../../state/ask/asked.ts";
import { host } from "../../state/guests.ts";
import { address } from "../../state/session.ts";
import { askText as text } from "../../text/ask.ts";
import { focusPanel } from "../focus.ts";
import { Trouble } from "../Trouble.tsx";
import { Choices } from "./Choices.tsx";
import { NotUnderstood } from "./NotUnderstood.tsx";
import { Refused } from "./Refused.tsx";

/** A field to ask on from the answer above it; with another answer it is another field. */
export function AskOn() {
  return <Field key={host.value} />;
}

function Field() {
  const id = useId();
  const words = useSignal("");
  const mine = followUp.value?.of === formatAddress(address.value) ? followUp.value : undefined;
  const submit = async () => {
    const typed = words.value.trim();
    if (typed === "") return;
    if (!(await askOn(typed))) return;
    words.value = "";
    focusPanel();
  };
  return (
    <section class="group ask-on">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt(submit());
        }}
      >
        <label for={id}>{text.on.label}</label>
        <input
          id={id}
          type="text"
          maxLength={1000}
          autocomplete="off"
          enterkeyhint="go"
          placeholder={text.on.hint}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="button">
          {text.on.act}
        </button>
      </form>
      {mine?.answer.state === "loading" && <p class="quiet-words">{text.on.asking}</p>}
      {mine?.answer.state === "failed" && <Trouble title={text.on.failed} words={mine.answer.message} />}
      {mine?.answer.state === "there" && (
        <div class="ask-on-answer">
          <h3>{text.on.title(mine.words)}</h3>
          <Back answer={mine.answer.value} />
        </div>
      )}
    </section>
  );
}

/** What came back where it is no answer. */
function Back({ answer }: { answer: Answer }) {
  if (answer.status === "ambiguous") return <Choices answer={answer} />;
  if (answer.status === "refused") return <Refused answer={answer} />;
  return <NotUnderstood answer={answer} />;
}
