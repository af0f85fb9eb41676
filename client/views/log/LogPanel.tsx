import { useSignal } from "@preact/signals";
import { ChevronDown, ChevronUp, Download, Play, Square, X } from "lucide-preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { hasSteps, isReplaying, replay, saveLog } from "../../commands/log.ts";
import { isLogOpen, type LogLine, logLines } from "../../state/log.ts";
import { history, jumpTo } from "../../state/session.ts";
import { stepsText as text } from "../../text/steps.ts";
import { text as pageText } from "../../text.ts";
import { focusCanvas } from "../focus.ts";
import { Icon } from "../marks/Icon.tsx";
import { StepClaims } from "./later.ts";
import "./log.css";

/** Every step that led to the picture, in words; each leads back to the picture as it was then. */
export function LogPanel() {
  return isLogOpen.value ? <Log /> : null;
}

function Log() {
  const place = useRef<HTMLElement>(null);
  const count = history.value.past.length;
  useLayoutEffect(() => place.current?.querySelector("h2")?.focus(), []);
  useLayoutEffect(() => place.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" }), [count]);
  const close = () => {
    isLogOpen.value = false;
    focusCanvas();
  };
  return (
    <section
      ref={place}
      class="log raised"
      aria-label={text.log.title}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        event.stopPropagation();
      }}
    >
      <div class="log-head">
        <h2 tabIndex={-1}>{text.log.title}</h2>
        <button type="button" class="button quiet" aria-disabled={!hasSteps()} onClick={() => hasSteps() && replay()}>
          <Icon of={isReplaying.value ? Square : Play} size={14} />{" "}
          {isReplaying.value ? text.log.stop : text.log.replay}
        </button>
        <button type="button" class="button quiet" onClick={saveLog}>
          <Icon of={Download} size={14} /> {text.log.save}
        </button>
        <button type="button" class="button quiet icon-only" aria-label={pageText.close} onClick={close}>
          <Icon of={X} size={14} />
        </button>
      </div>
      <ol>
        {logLines.value.map((line) => (
          <Line key={line.count} line={line} isHere={line.count === count} />
        ))}
      </ol>
    </section>
  );
}

function Line({ line: { count, words, isDone, added }, isHere }: { line: LogLine; isHere: boolean }) {
  const isOpen = useSignal(false);
  const id = useId();
  return (
    <li>
      <div class="log-line">
        <button
          type="button"
          class={isDone ? "log-step" : "log-step undone"}
          aria-current={isHere ? "step" : undefined}
          onClick={() => jumpTo(count)}
        >
          <span class="log-number">{count + 1}</span>
          <span>{words}</span>
          {!isDone && <span class="log-state">{text.log.undone}</span>}
        </button>
        {added && (
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={text.log.claims(count + 1)}
            title={text.log.claims(count + 1)}
            aria-expanded={isOpen.value}
            aria-controls={isOpen.value ? id : undefined}
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            <Icon of={isOpen.value ? ChevronUp : ChevronDown} size={14} />
          </button>
        )}
      </div>
      {added && isOpen.value && (
        <div id={id} class="log-claims">
          <StepClaims added={added} />
        </div>
      )}
    </li>
  );
}
