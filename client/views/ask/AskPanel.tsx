import { useEffect } from "preact/hooks";
import { askAgain } from "../../commands/askQuestion.ts";
import { askedOn, askedWords, titleOf } from "../../state/ask/asked.ts";
import { latest } from "../../state/loaded.ts";
import { address, answered } from "../../state/session.ts";
import { askText as text } from "../../text/ask.ts";
import { AskedPanel } from "../AskedPanel.tsx";
import { focusFind, focusOpenPanel } from "../focus.ts";
import { Trouble } from "../Trouble.tsx";
import { AnswerBody } from "./AnswerBody.tsx";
import { Beginnings } from "./Beginnings.tsx";
import { useSlow } from "./slow.ts";
import "./ask.css";

/** A question in words: its answer, how it was understood and how it came about, or why there is none. */
export function AskPanel() {
  const here = address.value;
  const loaded = answered.value;
  const isAsking = loaded?.state === "loading";
  const isSlow = useSlow(isAsking);
  useEffect(() => {
    // What had the keyboard went with the answer before.
    if (loaded?.state === "failed" && document.activeElement === document.body) focusOpenPanel();
  }, [loaded?.state]);
  if (here.view !== "ask") return null;
  const known = latest(loaded);
  const title = titleOf(here, askedWords.value, isAsking ? undefined : known);
  const on = here.reading === undefined ? undefined : askedOn.value.get(here.reading);
  const kicker = known && !isAsking ? text.kickers[known.status] : text.title;
  return (
    <AskedPanel
      label={text.title}
      kicker={on ? text.on.kicker(kicker, on.after) : kicker}
      asked={on?.words ?? title ?? (loaded ? text.asking : text.empty)}
      isAsking={isAsking}
    >
      {isAsking && <p class="quiet-words">{isSlow ? text.slow : text.asking}</p>}
      {known && (
        <div class={isAsking ? "ask-answer outdated" : "ask-answer"} aria-busy={isAsking}>
          <AnswerBody answer={known} />
        </div>
      )}
      {loaded?.state === "failed" && <Failed words={loaded.message} />}
      {!loaded && <Empty />}
    </AskedPanel>
  );
}

function Failed({ words }: { words: string }) {
  return (
    <>
      <Trouble title={text.failed} words={words} />
      <div class="actions">
        <button type="button" class="button" onClick={askAgain}>
          {text.again}
        </button>
      </div>
      <Beginnings title={text.instead} />
    </>
  );
}

function Empty() {
  return (
    <>
      <p class="quiet-words">{text.emptyHint}</p>
      <div class="actions">
        <button type="button" class="button" onClick={focusFind}>
          {text.empty}
        </button>
      </div>
      <Beginnings title={text.canAsk} />
    </>
  );
}
