import { useSignal } from "@preact/signals";
import { ChevronDown } from "lucide-preact";
import { useId, useRef } from "preact/hooks";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { askReading } from "../../commands/askQuestion.ts";
import { type Chip, chipsOf } from "../../state/ask/chips.ts";
import { wordsOf } from "../../state/ask/words.ts";
import { askText as text } from "../../text/ask.ts";
import { Icon } from "../marks/Icon.tsx";
import { NodeMark } from "../marks/NodeMark.tsx";
import { ChipEditor } from "./ChipEditor.tsx";
import "./understanding.css";

/** How a question was understood, in words and in parts that can be changed: a change is asked at once. */
export function Understanding({ answer }: { answer: Answer }) {
  const open = useSignal<string | undefined>(undefined);
  const isUnfolded = useSignal(false);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const { reading } = answer;
  if (!reading) return null;
  const chips = chipsOf(reading.value, wordsOf(answer));
  const opened = chips.find(({ key }) => key === open.value);
  const close = () => {
    const key = open.value;
    open.value = undefined;
    buttonOf(place.current, key)?.focus();
  };
  const change = (next: Reading) => {
    close();
    askReading(next);
  };
  const takeOff = (next: Reading) => {
    open.value = undefined;
    place.current?.focus();
    askReading(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: parts of a sentence, no fields
    <div
      class={isUnfolded.value ? "understood understanding" : "understood understanding folded"}
      role="group"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      ref={place}
    >
      <p>
        <b id={`${id}-title`}>{text.understood}</b> {reading.words}
      </p>
      {chips.length > 0 && (
        <button
          type="button"
          class="link unfold"
          aria-expanded={isUnfolded.value}
          aria-controls={`${id}-parts`}
          onClick={() => {
            open.value = undefined;
            isUnfolded.value = !isUnfolded.value;
          }}
        >
          {isUnfolded.value ? text.folds : text.unfolds}
        </button>
      )}
      {chips.length > 0 && (
        <ul class="parts" id={`${id}-parts`} aria-label={text.change}>
          {chips.map((chip) => (
            <li key={chip.key}>
              {chip.before && <span class="joint">{chip.before}</span>}
              <Part
                chip={chip}
                editor={`${id}-editor`}
                isOpen={chip === opened}
                onPress={() => {
                  open.value = chip === opened ? undefined : chip.key;
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {opened && (
        <ChipEditor
          key={opened.key}
          id={`${id}-editor`}
          chip={opened}
          onChange={change}
          onTakeOff={takeOff}
          onClose={close}
        />
      )}
    </div>
  );
}

function buttonOf(place: HTMLElement | null, key: string | undefined): HTMLElement | undefined {
  return [...(place?.querySelectorAll<HTMLElement>(".parts button") ?? [])].find(
    (button) => button.dataset.part === key,
  );
}

interface PartProps {
  chip: Chip;
  editor: string;
  isOpen: boolean;
  onPress: () => void;
}

function Part({ chip, editor, isOpen, onPress }: PartProps) {
  const words = (
    <>
      {chip.labels && <NodeMark labels={chip.labels} size={14} />}
      <span class="part-words">{chip.words}</span>
    </>
  );
  if (!chip.edit && !chip.without) return <span class="part">{words}</span>;
  return (
    <button
      type="button"
      class={chip.isOpen ? "part open-part" : "part"}
      data-part={chip.key}
      aria-expanded={isOpen}
      aria-controls={isOpen ? editor : undefined}
      onClick={onPress}
    >
      {words}
      <Icon of={ChevronDown} size={12} />
    </button>
  );
}
