import type { ComponentChildren } from "preact";

interface Option<Name extends string | number> {
  name: Name;
  title: string;
}

interface Props<Name extends string | number> {
  label: string;
  options: Option<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
  children?: ComponentChildren;
}

/** One of a few, side by side. */
export function Choice<Name extends string | number>({ label, options, chosen, onChoose, children }: Props<Name>) {
  return (
    <fieldset class="export-field">
      <legend>{label}</legend>
      <div class="segments">
        {options.map(({ name, title }) => (
          <label key={name}>
            <input type="radio" name={label} checked={name === chosen} onChange={() => onChoose(name)} />
            <span>{title}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

/** Something that is there or not. */
export function Check({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label class="export-check">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} /> {label}
    </label>
  );
}
