import { Check } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Reading } from "../../../src/domain/reading.ts";
import type { Chip, Choice } from "../../state/ask/chips.ts";
import { kindOf } from "../../state/ask/words.ts";
import { askText as text } from "../../text/ask.ts";
import { Icon } from "../marks/Icon.tsx";
import { PeriodForm } from "./PeriodForm.tsx";
import { ThingPicker } from "./ThingPicker.tsx";

interface Props {
  id: string;
  chip: Chip;
  onChange: (reading: Reading) => void;
  onTakeOff: (reading: Reading) => void;
  onClose: () => void;
}

/** What a part of a reading can be changed to. The keyboard goes to the first of it; Escape leads back. */
export function ChipEditor({ id, chip, onChange, onTakeOff, onClose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = place;
    (
      current?.querySelector<HTMLElement>("[aria-pressed='true']") ??
      current?.querySelector<HTMLElement>("input, button")
    )?.focus();
    current?.scrollIntoView({ block: "nearest" });
  }, []);
  const { without } = chip;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from whatever in it has the keyboard
    <div
      class="part-editor"
      id={id}
      ref={place}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <Editing chip={chip} onChange={onChange} />
      <div class="actions">
        {without && (
          <button type="button" class="button small" onClick={() => onTakeOff(without)}>
            {chip.off ?? text.leaveOut(chip.words)}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={onClose}>
          {text.close}
        </button>
      </div>
    </div>
  );
}

function Editing({ chip: { edit, labels = [] }, onChange }: Pick<Props, "chip" | "onChange">) {
  switch (edit?.by) {
    case "thing":
      return (
        <ThingPicker
          label={edit.label}
          listed={edit.label ?? kindOf(labels)}
          chosen={edit.chosen}
          onPick={(id) => onChange(edit.put(id))}
        />
      );
    case "choice":
      return <ChoiceList title={edit.title} choices={edit.choices} onChange={onChange} />;
    case "period":
      return <PeriodForm span={edit.span} onChange={(span) => onChange(edit.put(span))} />;
    case undefined:
      return null;
  }
}

function ChoiceList({ title, choices, onChange }: { title: string; choices: Choice[] } & Pick<Props, "onChange">) {
  return (
    <>
      <p class="part-title">{title}</p>
      <ul class="part-choices">
        {choices.map(({ words, reading, isChosen }) => (
          <li key={words}>
            <button type="button" aria-pressed={isChosen} onClick={() => onChange(reading)}>
              <span>{words}</span>
              {isChosen && <Icon of={Check} size={14} />}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
