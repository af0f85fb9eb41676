import { useSignal } from "@preact/signals";
import { BookOpen } from "lucide-preact";
import { useId, useRef } from "preact/hooks";
import { questions } from "../../state/session.ts";
import { draft, draftParameters } from "../../state/statement.ts";
import { text } from "../../text.ts";
import { Icon } from "../marks/Icon.tsx";
import { useOutside } from "../outside.ts";

/** Prepared questions as statements, to be run and changed. */
export function Examples() {
  const isOpen = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const leave = () => {
    isOpen.value = false;
  };
  const close = () => {
    leave();
    place.current?.querySelector("button")?.focus();
  };
  useOutside(place, leave);
  if (questions.value.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from whatever in it has the keyboard
    <div
      class="examples"
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen.value) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        class="button quiet"
        aria-expanded={isOpen.value}
        aria-controls={isOpen.value ? id : undefined}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon of={BookOpen} /> {text.cypher.examples}
      </button>
      {isOpen.value && (
        <div class="popover" id={id}>
          <h3>{text.cypher.examplesOf}</h3>
          <ExampleList onChoose={close} />
        </div>
      )}
    </div>
  );
}

/** Each puts its statement into the editor. */
export function ExampleList({ onChoose }: { onChoose?: () => void }) {
  return (
    <ul class="example-list">
      {questions.value.map(({ id, title, statement, parameters }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => {
              draft.value = statement.trim();
              draftParameters.value = blank(Object.keys(parameters));
              onChoose?.();
            }}
          >
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}

function blank(names: string[]): string {
  if (names.length === 0) return "";
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, null])));
}
