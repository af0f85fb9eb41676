import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { ApiError } from "../../api.ts";
import { isAbort } from "../../commands/ask.ts";
import { attempt } from "../../commands/attempt.ts";
import { choices, fetchChoices } from "../../commands/choices.ts";
import { thingsCalled } from "../../commands/things.ts";
import { askText as text } from "../../text/ask.ts";
import { NodeMark } from "../marks/NodeMark.tsx";

interface Props {
  /** Nothing else may be picked. */
  label?: string | undefined;
  /** What is listed before anything is typed. */
  listed?: string | undefined;
  chosen: string | undefined;
  onPick: (id: string) => void;
}

interface Listed {
  id: string;
  words: string;
  labels: string[];
}

const milliseconds = { pause: 120 };

/** Picks a thing by its name, or from all of its kind. */
export function ThingPicker({ label, listed, chosen, onPick }: Props) {
  const id = useId();
  const words = useSignal("");
  const at = useSignal(0);
  const found = useSignal<Listed[] | string | undefined>(undefined);
  useEffect(() => {
    if (listed !== undefined) attempt(fetchChoices(listed));
  }, [listed]);
  useSignalEffect(() => {
    const typed = words.value.trim();
    at.value = 0;
    if (typed === "") {
      found.value = undefined;
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const result = await namesFor(typed, label, leaving.signal);
      if (!leaving.signal.aborted) found.value = result;
    }, milliseconds.pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  });
  const list = useComputed((): Listed[] => {
    const all = (choices.value[listed ?? ""] ?? []).map((choice) => ({ ...choice, labels: [listed ?? ""] }));
    const now = found.value ?? all;
    return typeof now === "string" ? [] : now.filter((one) => one.id !== chosen);
  }).value;
  const pick = (thing: Listed | undefined) => thing && onPick(thing.id);
  return (
    <div class="picker">
      <label class="part-title" for={`${id}-input`}>
        {text.pick.label}
      </label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={text.pick.find}
        aria-expanded={list.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={list.length > 0 ? `${id}-${at.value}` : undefined}
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            pick(list[at.value]);
          }
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step === undefined || list.length === 0) return;
          event.preventDefault();
          at.value = (at.value + step + list.length) % list.length;
          document.getElementById(`${id}-${at.value}`)?.scrollIntoView({ block: "nearest" });
        }}
      />
      <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={text.pick.label}>
        {list.map((thing, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field and chooses from there
          <div
            key={thing.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at.value}
            onMouseEnter={() => {
              at.value = index;
            }}
            onClick={() => pick(thing)}
          >
            <NodeMark labels={thing.labels} size={14} />
            <span dir="auto">{thing.words}</span>
          </div>
        ))}
      </div>
      {typeof found.value === "string" && <p class="quiet-words">{found.value}</p>}
      {typeof found.value !== "string" && list.length === 0 && words.value.trim() !== "" && found.value && (
        <p class="quiet-words">{text.pick.none}</p>
      )}
    </div>
  );
}

/** Things called so, or why there are none. */
async function namesFor(typed: string, label: string | undefined, signal: AbortSignal): Promise<Listed[] | string> {
  try {
    const things = await thingsCalled(typed, label, signal);
    return things.map(({ id, name, period, labels }) => ({ id, labels, words: period ? `${name} (${period})` : name }));
  } catch (error) {
    if (isAbort(error)) return [];
    if (!(error instanceof ApiError)) throw error;
    return `${text.pick.failed} ${error.message}`;
  }
}
