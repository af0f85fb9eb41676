import { ChevronDown, ChevronUp, X } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { closeFind, goOn, seek } from "../commands/canvasFind.ts";
import { canvasFind, matches } from "../state/canvasFind.ts";
import { canvasFindText as text } from "../text/canvasFind.ts";
import "./canvasFind.css";
import { focusCanvas } from "./focus.ts";
import { Icon } from "./marks/Icon.tsx";

/** A search among what is drawn: Enter goes to the next match, with Shift to the one before, Escape back to the picture. */
export function CanvasFind() {
  return canvasFind.value ? <Field {...canvasFind.value} /> : null;
}

function Field({ words, at }: { words: string; at: number }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const close = () => {
    closeFind();
    focusCanvas();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && !isButton) goOn(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search class="canvas-find raised" aria-label={text.label} onKeyDown={press}>
      <input
        ref={field}
        type="search"
        aria-label={text.label}
        placeholder={text.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={({ currentTarget }) => seek(currentTarget.value)}
      />
      <output>{words.trim() === "" ? "" : text.count(at + 1, matches.value.length)}</output>
      <Press name={text.previous} icon={ChevronUp} act={() => goOn(-1)} />
      <Press name={text.next} icon={ChevronDown} act={() => goOn(1)} />
      <Press name={text.close} icon={X} act={close} />
    </search>
  );
}

function Press({ name, icon, act }: { name: string; icon: typeof X; act: () => void }) {
  return (
    <button type="button" class="button quiet icon-only small" aria-label={name} title={name} onClick={act}>
      <Icon of={icon} />
    </button>
  );
}
