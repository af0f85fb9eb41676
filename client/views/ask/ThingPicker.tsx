import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { ApiError } from "../../api.ts";
import { isAbort } from "../../commands/ask.ts";
import { attempt } from "../../commands/attempt.ts";
import { choices, fetchChoices } from "../../commands/choices.ts";
import { thingsCalled } from "../../commands/things.ts";
import { plain } from "../../state/typeAhead.ts";
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

/** What was found for some letters, or why nothing was. */
interface Found {
  typed: string;
  things: Listed[];
  trouble?: string;
}

const milliseconds = { pause: 120 };

/** Picks a thing by its name, or from all of its kind. */
export function ThingPicker({ label, listed, chosen, onPick }: Props) {
  const id = useId();
  const words = useSignal("");
  const at = useSignal(0);
  const found = useSignal<Found>({ typed: "", things: [] });
  /** Enter came before what was found. */
  const isHasty = useRef(false);
  useEffect(() => {
    if (listed !== undefined) attempt(fetchChoices(listed));
  }, [listed]);
  useSignalEffect(() => {
    const typed = words.value.trim();
    at.value = 0;
    isHasty.current = false;
    if (typed === "") return;
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const result = await thingsFor(typed, label, leaving.signal);
      if (leaving.signal.aborted) return;
      found.value = result;
      const [first] = result.things.filter((one) => one.id !== chosen);
      if (isHasty.current && first) onPick(first.id);
    }, milliseconds.pause);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  });
  const typed = words.value.trim();
  const isFound = typed === found.value.typed;
  const list = useComputed((): Listed[] => {
    const typed = words.value.trim();
    const all = (choices.value[listed ?? ""] ?? []).map((choice) => ({ ...choice, labels: [listed ?? ""] }));
    // Until it is found, what begins so: never what was listed for other letters.
    const begun = all.filter((one) => plain(one.words).startsWith(plain(typed)));
    const now = typed !== "" && typed === found.value.typed ? found.value.things : begun;
    return now.filter((one) => one.id !== chosen);
  }).value;
  const pick = (thing: Listed | undefined) => {
    if (thing) onPick(thing.id);
    else isHasty.current = !isFound;
  };
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
      {isFound && found.value.trouble && <p class="quiet-words">{found.value.trouble}</p>}
      {isFound && !found.value.trouble && typed !== "" && list.length === 0 && (
        <p class="quiet-words">{text.pick.none}</p>
      )}
    </div>
  );
}

/** Things called so, or why there are none. */
async function thingsFor(typed: string, label: string | undefined, signal: AbortSignal): Promise<Found> {
  try {
    const things = await thingsCalled(typed, label, signal);
    const listed = things.map(({ id, name, period, labels }) => ({
      id,
      labels,
      words: period ? `${name} (${period})` : name,
    }));
    return { typed, things: listed };
  } catch (error) {
    if (isAbort(error)) return { typed, things: [] };
    if (!(error instanceof ApiError)) throw error;
    return { typed, things: [], trouble: `${text.pick.failed} ${error.message}` };
  }
}
