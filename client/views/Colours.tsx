import { type Signal, useSignal } from "@preact/signals";
import { type LucideIcon, Monitor, Moon, Sun } from "lucide-preact";
import { contrast, theme } from "../commands/theme.ts";
import { coloursText as text } from "../text/colours.ts";
import { Popover } from "./Popover.tsx";

const drawings: Record<typeof theme.value, LucideIcon> = { system: Monitor, light: Sun, dark: Moon };

/** The button for colours and contrast. */
export function Colours() {
  const isOpen = useSignal(false);
  return (
    <Popover isOpen={isOpen} icon={drawings[theme.value]} name={text.name} class="colours" isIconOnly>
      {() => <ColourChoices />}
    </Popover>
  );
}

export function ColourChoices() {
  return (
    <div class="colour-choices">
      <Choices legend={text.themes} options={text.theme} chosen={theme} />
      <Choices legend={text.contrasts} options={text.contrast} chosen={contrast} />
    </div>
  );
}

interface ChoicesProps<Name extends string> {
  legend: string;
  options: Record<Name, string>;
  chosen: Signal<Name>;
}

function Choices<Name extends string>({ legend, options, chosen }: ChoicesProps<Name>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {(Object.keys(options) as Name[]).map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={legend}
            checked={chosen.value === name}
            onChange={() => {
              chosen.value = name;
            }}
          />{" "}
          {options[name]}
        </label>
      ))}
    </fieldset>
  );
}
